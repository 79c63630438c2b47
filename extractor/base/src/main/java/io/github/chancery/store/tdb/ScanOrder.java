package io.github.chancery.store.tdb;

import io.github.chancery.graph.StoreProperties;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/**
 * Plans a pattern so that its rows come in the order of one variable: an index keeps numbers and days of one property in
 * their order, so one reads them from there and looks the rest up, row by row.
 *
 * @param graphs the database
 * @param key the variable
 */
record ScanOrder(DatasetGraph graphs, Var key) {
    /** With fewer rows than this, to find them and sort them is quicker than to look through all. */
    private static final int FEW = 5_000;

    /** The operation with its rows in order, where that can be had and is quicker. */
    Optional<Op> of(Op operation) {
        return switch (operation) {
            case OpFilter filter ->
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
        if (scanned.isEmpty() || rest.stream().anyMatch(triple -> isSelective(pattern.getGraphNode(), triple))) {
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

    /** Whether a triple of the pattern holds of few. */
    private boolean isSelective(Node graph, Triple triple) {
        if (triple.getSubject().isConcrete()) {
            return true;
        }
        if (!triple.getObject().isConcrete() || !triple.getPredicate().isConcrete()) {
            return false;
        }
        Iterator<Quad> found =
                graphs.find(Var.isVar(graph) ? Node.ANY : graph, Node.ANY, triple.getPredicate(), triple.getObject());
        try {
            return Iter.count(Iter.limit(found, FEW)) < FEW;
        } finally {
            Iter.close(found);
        }
    }
}
