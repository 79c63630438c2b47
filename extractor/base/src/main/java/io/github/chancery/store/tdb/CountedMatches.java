package io.github.chancery.store.tdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Counts, of the things that share a value, how many have each value of another property, as {@code SELECT ?value (COUNT(*)
 * AS ?n) { ?x shared "this" ; property ?value } GROUP BY ?value} does; or of each property in a table. All that is told of a
 * thing stands side by side in the database's index, and nothing is read by name but what the answer tells.
 *
 * @param table the triples of the default graph
 * @param shared what the things share
 * @param told what is counted of them
 * @param rows of the table that stands before; one without values where there is none
 * @param counts the variables that the count goes to
 */
record CountedMatches(NodeTupleTable table, Triple shared, Triple told, List<Binding> rows, List<Var> counts) {
    /** Of a group, if it is such a count. */
    static Optional<CountedMatches> of(OpGroup group, ExecutionContext context) {
        List<Binding> rows = List.of(BindingFactory.root());
        Op matched = group.getSubOp();
        if (matched instanceof OpSequence sequence
                && sequence.size() == 2
                && sequence.get(0) instanceof OpTable values) {
            rows = Iter.toList(values.getTable().rows());
            matched = sequence.get(1);
        }
        if (!(matched instanceof OpQuadPattern pattern)
                || pattern.getBasicPattern().size() != 2
                || !Quad.isDefaultGraph(pattern.getGraphNode())) {
            return Optional.empty();
        }
        Triple one = pattern.getBasicPattern().get(0);
        Triple other = pattern.getBasicPattern().get(1);
        NodeTupleTable triples = TDBInternal.getDatasetGraphTDB(context.getDataset())
                .getTripleTable()
                .getNodeTupleTable();
        List<Var> counts =
                group.getAggregators().stream().map(ExprAggregator::getVar).toList();
        return List.of(
                        new CountedMatches(triples, one, other, rows, counts),
                        new CountedMatches(triples, other, one, rows, counts))
                .stream()
                .filter(counted -> counted.isFor(group))
                .findFirst();
    }

    private boolean isFor(OpGroup group) {
        return Var.isVar(shared.getSubject())
                && shared.getPredicate().isURI()
                && shared.getObject().isConcrete()
                && told.getSubject().equals(shared.getSubject())
                && Var.isVar(told.getObject())
                && !told.getObject().equals(told.getSubject())
                && rows.stream().allMatch(this::isRow)
                && new HashSet<>(rows).size() == rows.size()
                && group.getGroupVars().getExprs().isEmpty()
                && rows.stream().allMatch(row -> Set.copyOf(group.getGroupVars().getVars())
                        .equals(keys(row)))
                && group.getAggregators().stream()
                        .allMatch(aggregator -> aggregator.getAggregator() instanceof AggCount);
    }

    /** Whether a row tells the property and nothing else of the pattern. */
    private boolean isRow(Binding row) {
        return (told.getPredicate().isURI()
                        || (Var.isVar(told.getPredicate()) && property(row).isURI()))
                && !row.contains(Var.alloc(told.getSubject()))
                && !row.contains(Var.alloc(told.getObject()));
    }

    private Node property(Binding row) {
        Node found = Var.isVar(told.getPredicate()) ? row.get(Var.alloc(told.getPredicate())) : null;
        return found == null ? told.getPredicate() : found;
    }

    private Set<Var> keys(Binding row) {
        Set<Var> keys = new HashSet<>(Set.of(Var.alloc(told.getObject())));
        row.vars().forEachRemaining(keys::add);
        return keys;
    }

    /** A row for each value of each property. */
    List<Binding> counted() {
        Map<NodeId, Map<NodeId, Long>> values = new HashMap<>();
        rows.forEach(row -> values.put(id(property(row)), new HashMap<>()));
        NodeId only = values.size() == 1 ? values.keySet().iterator().next() : NodeId.NodeIdAny;
        Iterator<Tuple<NodeId>> things = table.findAsNodeIds(Node.ANY, shared.getPredicate(), shared.getObject());
        // Nothing is found of a name that the database does not have.
        while (!NodeId.isDoesNotExist(only) && things.hasNext()) {
            NodeId thing = things.next().get(0);
            Iterator<Tuple<NodeId>> all =
                    table.getTupleTable().find(TupleFactory.create3(thing, only, NodeId.NodeIdAny));
            while (all.hasNext()) {
                Tuple<NodeId> triple = all.next();
                Map<NodeId, Long> counted = values.get(triple.get(1));
                if (counted != null) {
                    counted.merge(triple.get(2), 1L, Long::sum);
                }
            }
        }
        return rows(values);
    }

    private NodeId id(Node node) {
        return table.getNodeTable().getNodeIdForNode(node);
    }

    private List<Binding> rows(Map<NodeId, Map<NodeId, Long>> values) {
        List<Binding> all = new ArrayList<>();
        for (Binding row : rows) {
            values.getOrDefault(id(property(row)), Map.of()).forEach((value, count) -> {
                var counted = BindingFactory.builder(row)
                        .add(Var.alloc(told.getObject()), table.getNodeTable().getNodeForNodeId(value));
                counts.forEach(variable ->
                        counted.add(variable, NodeValue.makeInteger(count).asNode()));
                all.add(counted.build());
            });
        }
        return all;
    }
}
