package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphEdit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The meetings in the default graph of a store, to be looked at and changed. */
final class MeetingStore extends StoredMeetings {
    private final GraphEdit graphs;

    MeetingStore(GraphEdit graphs) {
        super(graphs);
        this.graphs = graphs;
    }

    /** Puts triples in the place of others; what is the same is not written again. */
    void replace(Set<Triple> before, Set<Triple> after) {
        without(before, after).forEach(triple -> graphs.delete(quad(triple)));
        without(after, before).forEach(triple -> graphs.add(quad(triple)));
    }

    /** How many meetings have not the same triples in both. */
    static int different(Set<Triple> before, Set<Triple> after) {
        Set<Node> different = new HashSet<>();
        Stream.of(without(before, after), without(after, before))
                .flatMap(Set::stream)
                .map(Triple::getSubject)
                .forEach(different::add);
        return Math.toIntExact(Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(triple -> triple.getPredicate().equals(Vocabulary.REPORT))
                .map(Triple::getSubject)
                .distinct()
                .filter(different::contains)
                .count());
    }

    private static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
        return triples.stream().filter(triple -> !others.contains(triple)).collect(Collectors.toSet());
    }

    private static Quad quad(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }
}
