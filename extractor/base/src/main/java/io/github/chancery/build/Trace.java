package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.graph.QuoteCheck;
import io.github.chancery.graph.meeting.Traces;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * Tells whether the provenance in a store holds: every quote is what stands in the article at its offsets, and every triple
 * of the default graph is told by a report or follows from what reports tell.
 *
 * @param store the store
 */
public record Trace(GraphStore store) {
    public Trace {
        requireNonNull(store);
    }

    /** What does not hold. */
    public Diagnosis run() {
        return store.read(view -> {
            Diagnosis diagnosis = new Diagnosis();
            view.graphNames()
                    .sorted(Comparator.comparing(Node::toString))
                    .forEach(article -> quotes(view, article, diagnosis));
            triples(view, diagnosis);
            return diagnosis;
        });
    }

    static void quotes(GraphView view, Node article, Diagnosis diagnosis) {
        QuoteCheck.of(view.graph(article), article.getURI()).forEach(found -> diagnosis.add(Matter.QUOTES, found));
    }

    static void triples(GraphView view, Diagnosis diagnosis) {
        new Traces(view).untraced(found -> diagnosis.add(Matter.TRACES, found));
    }
}
