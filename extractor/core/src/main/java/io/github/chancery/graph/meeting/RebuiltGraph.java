package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.QuadView;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The named graphs of a store, and in the place of its default graph one of memory's that is empty at first. What is
 * made there can be compared with the store's, which stays as it is.
 */
public final class RebuiltGraph implements QuadEdit {
    private final QuadView store;
    private final Graph rebuilt = GraphFactory.createDefaultGraph();

    /** @param store whose named graphs are seen */
    public RebuiltGraph(QuadView store) {
        this.store = store;
    }

    /**
     * How a thing differs in the store from what was made here.
     *
     * @param missing how many of its triples the store has not
     * @param surplus how many it has that were not made here
     */
    public record Difference(long missing, long surplus) {
        private Difference and(Difference other) {
            return new Difference(missing + other.missing, surplus + other.surplus);
        }
    }

    /** The things of the default graph that are not the same in the store, by IRI. */
    public Map<String, Difference> differences() {
        Map<String, Difference> differences = new TreeMap<>();
        try (Stream<Quad> kept = store.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)) {
            kept.map(Quad::asTriple)
                    .filter(triple -> !rebuilt.contains(triple))
                    .forEach(triple -> note(differences, triple, new Difference(0, 1)));
        }
        rebuilt.stream()
                .filter(triple ->
                        !DefaultGraph.contains(store, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .forEach(triple -> note(differences, triple, new Difference(1, 0)));
        return differences;
    }

    private static void note(Map<String, Difference> differences, Triple triple, Difference difference) {
        differences.merge(triple.getSubject().toString(), difference, Difference::and);
    }

    @Override
    public Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return at(
                graph,
                made -> made.stream(subject, predicate, object)
                        .map(triple -> Quad.create(Quad.defaultGraphIRI, triple)),
                kept -> kept.find(graph, subject, predicate, object));
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return at(
                graph,
                made -> made.contains(subject, predicate, object),
                kept -> kept.contains(graph, subject, predicate, object));
    }

    private <T> T at(Node graph, Function<Graph, T> made, Function<QuadView, T> kept) {
        return Quad.isDefaultGraph(graph) ? made.apply(rebuilt) : kept.apply(store);
    }

    @Override
    public Stream<Node> graphNames() {
        return store.graphNames();
    }

    @Override
    public void add(Quad quad) {
        requireDefault(quad.getGraph());
        rebuilt.add(quad.asTriple());
    }

    @Override
    public void delete(Quad quad) {
        requireDefault(quad.getGraph());
        rebuilt.delete(quad.asTriple());
    }

    @Override
    public void clear(Node graph) {
        requireDefault(graph);
        rebuilt.clear();
    }

    private static void requireDefault(Node graph) {
        if (!Quad.isDefaultGraph(graph)) {
            throw new IllegalArgumentException("only the default graph is made anew, not " + graph);
        }
    }
}
