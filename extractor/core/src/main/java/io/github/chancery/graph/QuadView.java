package io.github.chancery.graph;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads to be looked up, wherever they are kept. */
public interface QuadView {
    /**
     * The quads of a pattern; {@link Node#ANY} stands for everything.
     *
     * @param graph a named graph, {@link Quad#defaultGraphIRI}, or any to mean all named graphs and not the default graph
     * @return quads to be gone through before any are changed
     */
    Stream<Quad> find(Node graph, Node subject, Node predicate, Node object);

    /** Whether there is a quad of a pattern, as {@link #find} would find it. */
    boolean contains(Node graph, Node subject, Node predicate, Node object);

    /** The names of all named graphs, in no order. */
    Stream<Node> graphNames();
}
