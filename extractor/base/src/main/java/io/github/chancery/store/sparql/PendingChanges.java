package io.github.chancery.store.sparql;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Changes that have been made and not yet been sent; graphs are cleared before quads are taken out, and then others added. */
final class PendingChanges {
    private final Set<Node> cleared = new LinkedHashSet<>();
    private final Set<Quad> deleted = new LinkedHashSet<>();
    private final DatasetGraph added = DatasetGraphFactory.create();

    boolean areNone() {
        return cleared.isEmpty() && deleted.isEmpty() && added.isEmpty();
    }

    void add(Quad quad) {
        deleted.remove(quad);
        added.add(quad);
    }

    void delete(Quad quad) {
        added.delete(quad);
        if (!cleared.contains(quad.getGraph())) {
            deleted.add(quad);
        }
    }

    void clear(Node graph) {
        cleared.add(graph);
        deleted.removeIf(quad -> quad.getGraph().equals(graph));
        added.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Whether a quad that the server has is still there. */
    boolean leave(Quad quad) {
        return !cleared.contains(quad.getGraph()) && !deleted.contains(quad) && !added.contains(quad);
    }

    /** Whether all quads of a graph that the server has are gone, or some may be. */
    boolean touch(Node graph) {
        return cleared.contains(graph)
                || deleted.stream().anyMatch(quad -> quad.getGraph().equals(graph));
    }

    /** The quads of a pattern that were added. */
    Stream<Quad> added(Quad pattern) {
        Node graph = pattern.getGraph();
        return Iter.toList(
                        Node.ANY.equals(graph)
                                ? added.findNG(graph, pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                                : added.find(pattern))
                .stream()
                .map(PendingChanges::plain);
    }

    /** The named graphs that quads were added to. */
    Set<Node> graphs() {
        return new HashSet<>(Iter.toList(added.listGraphNodes()));
    }

    /** One request that makes them. */
    String request(MeetingsGraph meetings) {
        StringBuilder text = new StringBuilder();
        cleared.forEach(graph -> text.append("DELETE WHERE { ")
                .append(meetings.in(graph, "?s ?p ?o "))
                .append("} ;\n"));
        if (!deleted.isEmpty()) {
            text.append("DELETE DATA {\n");
            deleted.forEach(quad -> append(quad, meetings, text));
            text.append("} ;\n");
        }
        if (!added.isEmpty()) {
            text.append("INSERT DATA {\n");
            added.stream().map(PendingChanges::plain).forEach(quad -> append(quad, meetings, text));
            text.append("} ;\n");
        }
        return text.toString();
    }

    private static void append(Quad quad, MeetingsGraph meetings, StringBuilder text) {
        String triple = NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
        text.append(meetings.in(quad.getGraph(), triple + " . ")).append('\n');
    }

    /** With the one name of the default graph that this project uses. */
    private static Quad plain(Quad quad) {
        return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
    }
}
