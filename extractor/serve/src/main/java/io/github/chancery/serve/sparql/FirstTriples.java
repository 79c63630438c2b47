package io.github.chancery.serve.sparql;

import io.github.chancery.graph.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The first triples of an answer.
 *
 * @param isCut whether there are more
 */
record FirstTriples(Graph graph, boolean isCut) {
    static FirstTriples of(Graph all, long most) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        ExtendedIterator<Triple> triples = all.find();
        try {
            for (long i = 0; i < most && triples.hasNext(); i++) {
                graph.add(triples.next());
            }
            return new FirstTriples(graph, triples.hasNext());
        } finally {
            triples.close();
        }
    }
}
