package io.github.chancery.graph;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes quads, one article's after another's, without holding them all; only JSON-LD is written at the end. */
public final class QuadStream implements AutoCloseable {
    private static final Comparator<Triple> BY_SUBJECT = Comparator.comparing(
                    Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    /** The default graph, which has no name here, goes first. */
    private static final Comparator<Quad> BY_GRAPH =
            Comparator.comparing((Quad quad) -> name(quad)).thenComparing((Quad quad) -> quad.asTriple(), BY_SUBJECT);

    private final boolean namedGraphs;
    private final StreamRDF sink;

    /**
     * @param format how to write
     * @param out what to write to; closing the stream of quads flushes it and leaves it open
     */
    public QuadStream(GraphFormat format, OutputStream out) {
        this.namedGraphs = format.namedGraphs();
        this.sink = format.sink(out);
        sink.start();
        Map<String, String> prefixes = new TreeMap<>(Prefixes.mapping().getNsPrefixMap());
        // Without this prefix, Turtle writes the type of a thing as "a".
        prefixes.remove("rdf");
        prefixes.forEach(sink::prefix);
    }

    /** Writes the quads of an article, each once, sorted by graph, subject, predicate and object. */
    public void accept(List<Quad> quads) {
        if (namedGraphs) {
            sorted(quads, BY_GRAPH).forEach(sink::quad);
        } else {
            sorted(quads.stream().map(Quad::asTriple).toList(), BY_SUBJECT).forEach(sink::triple);
        }
    }

    @Override
    public void close() {
        sink.finish();
    }

    private static String name(Quad quad) {
        return quad.isDefaultGraph() ? "" : quad.getGraph().toString();
    }

    private static <T> Collection<T> sorted(List<T> items, Comparator<T> order) {
        TreeSet<T> sorted = new TreeSet<>(order);
        sorted.addAll(items);
        return sorted;
    }
}
