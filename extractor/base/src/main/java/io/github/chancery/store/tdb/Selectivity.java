package io.github.chancery.store.tdb;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/**
 * Whether a pattern is best begun with a value that it names.
 *
 * @param graphs the database
 */
record Selectivity(DatasetGraph graphs) {
    /** With fewer rows than this, to find them and sort them is quicker than to look through all. */
    static final int FEW = 5_000;

    /** Whether a triple of the pattern holds of few. */
    boolean isSelective(OpQuadPattern pattern) {
        return pattern.getBasicPattern().getList().stream()
                .anyMatch(triple -> isSelective(pattern.getGraphNode(), triple));
    }

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
