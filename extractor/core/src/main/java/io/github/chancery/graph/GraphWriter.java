package io.github.chancery.graph;

import java.io.OutputStream;
import java.util.List;
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
     */
    public static void write(DatasetGraph graph, GraphFormat format, OutputStream out) {
        try (QuadStream stream = new QuadStream(format, out)) {
            if (format.namedGraphs()) {
                writeEach(graph, stream);
            } else {
                stream.accept(Iter.toList(graph.find()));
            }
        }
    }

    /** One graph after another, so that no more than one is sorted at a time. */
    private static void writeEach(DatasetGraph graph, QuadStream stream) {
        stream.accept(quads(graph, Quad.defaultGraphIRI));
        List<Node> names = Iter.toList(graph.listGraphNodes());
        names.stream().sorted(NodeCmp::compareRDFTerms).forEach(name -> stream.accept(quads(graph, name)));
    }

    private static List<Quad> quads(DatasetGraph graph, Node name) {
        return Iter.toList(graph.find(name, Node.ANY, Node.ANY, Node.ANY));
    }
}
