package io.github.chancery.store.tdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Triples of one graph, with conditions on them: an optimizer tries each condition as early as it can, and takes one pattern
 * into several for it.
 *
 * @param pattern all triples
 * @param conditions all conditions
 */
record FilteredTriples(OpQuadPattern pattern, ExprList conditions) {
    /** Puts them together again, if the operation is nothing else. */
    static Optional<FilteredTriples> of(OpFilter filter) {
        ExprList conditions = new ExprList();
        List<OpQuadPattern> patterns = new ArrayList<>();
        if (!collect(filter, conditions, patterns)) {
            return Optional.empty();
        }
        Node graph = patterns.getFirst().getGraphNode();
        BasicPattern triples = new BasicPattern();
        patterns.forEach(pattern -> triples.addAll(pattern.getBasicPattern()));
        return patterns.stream().allMatch(pattern -> pattern.getGraphNode().equals(graph))
                ? Optional.of(new FilteredTriples(new OpQuadPattern(graph, triples), conditions))
                : Optional.empty();
    }

    private static boolean collect(Op operation, ExprList conditions, List<OpQuadPattern> patterns) {
        return switch (operation) {
            case OpFilter filter -> {
                conditions.addAll(filter.getExprs());
                yield collect(filter.getSubOp(), conditions, patterns);
            }
            case OpSequence sequence ->
                sequence.getElements().stream().allMatch(part -> collect(part, conditions, patterns));
            case OpQuadPattern pattern -> patterns.add(pattern);
            default -> false;
        };
    }
}
