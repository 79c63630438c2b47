package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.QuadView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The default graph of a store, as triples. */
final class DefaultGraph {
    private DefaultGraph() {}

    static List<Triple> find(QuadView quads, Node subject, Node predicate, Node object) {
        return quads.find(Quad.defaultGraphIRI, subject, predicate, object)
                .map(Quad::asTriple)
                .toList();
    }

    static boolean contains(QuadView quads, Node subject, Node predicate, Node object) {
        return quads.contains(Quad.defaultGraphIRI, subject, predicate, object);
    }

    /** Puts triples in the place of others; what is the same is not written again. */
    static void replace(QuadEdit quads, Set<Triple> before, Set<Triple> after) {
        without(before, after).forEach(triple -> quads.delete(quad(triple)));
        without(after, before).forEach(triple -> quads.add(quad(triple)));
    }

    static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
        Set<Triple> rest = new HashSet<>(triples);
        rest.removeAll(others);
        return rest;
    }

    private static Quad quad(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }
}
