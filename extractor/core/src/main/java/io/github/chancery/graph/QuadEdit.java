package io.github.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads to be looked up and changed, wherever they are kept. */
public interface QuadEdit extends QuadView {
    /** Adds a quad; its graph is a named one or {@link Quad#defaultGraphIRI}. */
    void add(Quad quad);

    /** Takes a quad out, if it is there. */
    void delete(Quad quad);

    /** Takes out all that a named graph holds, or the default graph ({@link Quad#defaultGraphIRI}). */
    void clear(Node graph);
}
