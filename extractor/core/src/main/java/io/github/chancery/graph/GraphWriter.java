package io.github.chancery.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Writes whole graphs: with prefixes, sorted, the same graph always as the same bytes. */
public final class GraphWriter {
    private GraphWriter() {}

    /**
     * Writes all that the graph holds.
     *
     * @param graph default and named graphs; a format without named graphs gets their union
     * @param format how to write
     * @param out what to write to; it is flushed and left open
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(DatasetGraph graph, GraphFormat format, OutputStream out) {
        write(Iter.asStream(graph.listGraphNodes()), name -> quads(graph, name), format, out);
    }

    /** The same of a store within a transaction. */
    public static void write(QuadView store, GraphFormat format, OutputStream out) {
        write(store.graphNames(), name -> quads(store, name), format, out);
    }

    private static void write(
            Stream<Node> names, Function<Node, List<Quad>> quads, GraphFormat format, OutputStream out) {
        try (QuadStream stream = new QuadStream(format, out)) {
            List<Node> graphs = Stream.concat(
                            Stream.of(Quad.defaultGraphIRI),
                            names.toList().stream().sorted(NodeCmp::compareRDFTerms))
                    .toList();
            if (format.namedGraphs()) {
                // One after another, so that no more than one is sorted at a time.
                graphs.forEach(name -> stream.accept(quads.apply(name)));
            } else {
                stream.accept(graphs.stream()
                        .flatMap(name -> quads.apply(name).stream())
                        .toList());
            }
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? new UncheckedIOException(cause) : e;
        }
    }

    private static List<Quad> quads(DatasetGraph graph, Node name) {
        return Iter.toList(graph.find(name, Node.ANY, Node.ANY, Node.ANY));
    }

    private static List<Quad> quads(QuadView store, Node name) {
        return store.find(name, Node.ANY, Node.ANY, Node.ANY).toList();
    }
}
