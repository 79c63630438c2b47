package io.github.chancery.store.tdb;

import io.github.chancery.graph.StoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Plans a pattern with conditions on days, confidence and the like: one finds whose values meet them first, and then looks
 * the rest of the pattern up.
 *
 * @param context of the query
 */
record FilteredPattern(ExecutionContext context) {
    /**
     * The plan.
     *
     * @param most with that many rows to look up or more, there is none
     */
    Optional<Op> of(OpFilter filter, int most) {
        return FilteredTriples.of(filter).flatMap(triples -> of(triples.pattern(), triples.conditions(), most));
    }

    private Optional<Op> of(OpQuadPattern pattern, ExprList conditions, int most) {
        List<ValueScan> scans = pattern.getBasicPattern().getList().stream()
                .flatMap(triple -> scan(pattern, triple, conditions).stream())
                .toList();
        if (scans.isEmpty() || new Selectivity(context.getDataset()).isSelective(pattern)) {
            return Optional.empty();
        }
        List<Tuple<NodeId>> found = find(scans);
        return found.size() < most
                ? Optional.of(OpFilter.filterBy(conditions, plan(pattern, scans.getFirst(), found)))
                : Optional.empty();
    }

    private static Optional<ValueScan> scan(OpQuadPattern pattern, Triple triple, ExprList conditions) {
        if (!PropertyIndex.isFor(pattern.getGraphNode(), triple)
                || !StoreProperties.FEW_VALUES.contains(triple.getPredicate())) {
            return Optional.empty();
        }
        List<Expr> ofValue = conditions.getList().stream()
                .filter(condition -> isOf(condition, triple.getObject()))
                .toList();
        return ofValue.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueScan(pattern.getGraphNode(), triple, new ExprList(ofValue)));
    }

    private static boolean isOf(Expr condition, Node variable) {
        return !(condition instanceof ExprFunctionOp)
                && condition.getVarsMentioned().equals(Set.of(Var.alloc(variable)));
    }

    /** What the first finds, as far as the others that are about the same find it too. */
    private List<Tuple<NodeId>> find(List<ValueScan> scans) {
        ValueScan first = scans.getFirst();
        List<Tuple<NodeId>> found = new ArrayList<>(first.find(context));
        for (ValueScan other : scans.subList(1, scans.size())) {
            if (other.triple().getSubject().equals(first.triple().getSubject())) {
                Set<NodeId> subjects = ValueScan.subjects(other.find(context));
                found.removeIf(next -> !subjects.contains(PropertyIndex.subject(next)));
            }
        }
        return found;
    }

    private Op plan(OpQuadPattern pattern, ValueScan first, List<Tuple<NodeId>> found) {
        PropertyIndex index = PropertyIndex.of(context.getDataset(), first.graph(), first.triple());
        Table rows = TableFactory.create();
        found.forEach(next -> rows.addBinding(first.binding(next, index)));
        List<Triple> rest = new ArrayList<>(pattern.getBasicPattern().getList());
        rest.remove(first.triple());
        return OpSequence.create(
                OpTable.create(rows), new OpQuadPattern(pattern.getGraphNode(), BasicPattern.wrap(rest)));
    }
}
