package io.github.chancery.store.tdb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Counts how many have each value of a property, as {@code SELECT ?value (COUNT(*) AS ?n) { ?x property ?value } GROUP BY
 * ?value} does, by counting the entries of an index that has equal values side by side.
 *
 * @param index of the property
 * @param value the variable that is grouped by
 * @param counts the variables that the count goes to
 */
record CountedRuns(PropertyIndex index, Var value, List<Var> counts) {
    /** That of a group, if it is such a count. */
    static Optional<CountedRuns> of(OpGroup group, ExecutionContext context) {
        if (!(group.getSubOp() instanceof OpQuadPattern pattern)
                || pattern.getBasicPattern().size() != 1
                || !Quad.isDefaultGraph(pattern.getGraphNode())) {
            return Optional.empty();
        }
        Triple triple = pattern.getBasicPattern().get(0);
        return PropertyIndex.isFor(pattern.getGraphNode(), triple)
                        && isBy(group.getGroupVars(), Var.alloc(triple.getObject()))
                        && group.getAggregators().stream()
                                .allMatch(aggregator -> aggregator.getAggregator() instanceof AggCount)
                ? Optional.of(new CountedRuns(
                        PropertyIndex.of(context.getDataset(), pattern.getGraphNode(), triple),
                        Var.alloc(triple.getObject()),
                        group.getAggregators().stream()
                                .map(ExprAggregator::getVar)
                                .toList()))
                : Optional.empty();
    }

    private static boolean isBy(VarExprList keys, Var variable) {
        return keys.getVars().equals(List.of(variable)) && keys.getExprs().isEmpty();
    }

    /** A row for each value. */
    List<Binding> rows() {
        List<Binding> rows = new ArrayList<>();
        NodeId last = NodeId.NodeDoesNotExist;
        long run = 0;
        Iterator<Tuple<NodeId>> all = index.find();
        while (all.hasNext()) {
            NodeId next = PropertyIndex.value(all.next());
            if (run > 0 && !next.equals(last)) {
                rows.add(row(last, run));
                run = 0;
            }
            last = next;
            run++;
        }
        if (run > 0) {
            rows.add(row(last, run));
        }
        return rows;
    }

    private Binding row(NodeId found, long count) {
        var row = BindingFactory.builder().add(value, index.node(found));
        counts.forEach(
                variable -> row.add(variable, NodeValue.makeInteger(count).asNode()));
        return row.build();
    }
}
