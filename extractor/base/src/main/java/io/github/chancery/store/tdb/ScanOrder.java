package io.github.chancery.store.tdb;

import io.github.chancery.graph.StoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;

/**
 * Plans a pattern so that its rows come in the order of one variable: an index keeps numbers and days of one property in
 * their order, so one reads them from there and looks the rest up, row by row.
 *
 * @param context of the query
 * @param key the variable
 */
record ScanOrder(ExecutionContext context, Var key) {
    /** The operation with its rows in order, where that can be had and is quicker. */
    Optional<Op> of(Op operation) {
        return switch (operation) {
            case OpFilter filter
            when new FilteredPattern(context).of(filter, Selectivity.FEW).isEmpty() ->
                of(filter.getSubOp()).map(inner -> early(OpFilter.filterBy(filter.getExprs(), inner)));
            case OpExtend extend -> of(extend.getSubOp()).map(inner -> OpExtend.create(inner, extend.getVarExprList()));
            case OpAssign assign -> of(assign.getSubOp()).map(inner -> OpAssign.create(inner, assign.getVarExprList()));
            case OpConditional optional ->
                of(optional.getLeft()).map(inner -> new OpConditional(inner, optional.getRight()));
            case OpSequence sequence -> of(sequence.get(0)).map(first -> with(first, sequence));
            case OpQuadPattern pattern -> of(pattern);
            default -> Optional.empty();
        };
    }

    /** With each condition as soon as what it is about is there. */
    private static Op early(Op filtered) {
        return Transformer.transform(new TransformFilterPlacement(), filtered);
    }

    private static Op with(Op first, OpSequence sequence) {
        OpSequence all = OpSequence.create();
        all.add(first);
        sequence.getElements().stream().skip(1).forEach(all::add);
        return all;
    }

    private Optional<Op> of(OpQuadPattern pattern) {
        List<Triple> rest = new ArrayList<>(pattern.getBasicPattern().getList());
        Optional<Triple> scanned = rest.stream().filter(this::isSorted).findFirst();
        if (scanned.isEmpty() || new Selectivity(context.getDataset()).isSelective(pattern)) {
            return Optional.empty();
        }
        rest.remove(scanned.get());
        Op scan = new OpQuadPattern(pattern.getGraphNode(), BasicPattern.wrap(List.of(scanned.get())));
        return Optional.of(
                rest.isEmpty()
                        ? scan
                        : OpSequence.create(scan, new OpQuadPattern(pattern.getGraphNode(), BasicPattern.wrap(rest))));
    }

    private boolean isSorted(Triple triple) {
        return triple.getObject().equals(key)
                && Var.isVar(triple.getSubject())
                && StoreProperties.SORTED.contains(triple.getPredicate());
    }
}
