package io.github.chancery.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The named graph of one article in the making, in the order of what is added. */
final class NamedGraph {
    private final Node name;
    private final Set<Quad> quads = new LinkedHashSet<>();

    NamedGraph(Node name) {
        this.name = name;
    }

    /** The graph's name, which is the article's IRI. */
    Node name() {
        return name;
    }

    void add(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(name, subject, predicate, object));
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }
}
