package io.github.chancery.store;

import io.github.chancery.graph.QuadEdit;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** A store within one transaction, to be looked at and changed. */
public interface GraphEdit extends GraphView, QuadEdit {
    /**
     * Puts quads in the place of named graphs.
     *
     * @param graphs what each named graph holds from now on, by its IRI; with no quads, the graph is gone
     * @throws IllegalArgumentException if a quad is of another graph than its list
     */
    default void replace(Map<String, List<Quad>> graphs) {
        graphs.forEach((iri, quads) -> {
            Node graph = NodeFactory.createURI(iri);
            clear(graph);
            for (Quad quad : quads) {
                if (!quad.getGraph().equals(graph)) {
                    throw new IllegalArgumentException("not a quad of " + iri + ": " + quad);
                }
                add(quad);
            }
        });
    }
}
