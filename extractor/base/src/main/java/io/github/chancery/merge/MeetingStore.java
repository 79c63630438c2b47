package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The meetings in the default graph of a store. */
final class MeetingStore {
    private final DatasetGraph graphs;

    MeetingStore(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /** The meetings that have one of the reports. */
    Set<Node> withReport(Node report) {
        Set<Node> meetings = new LinkedHashSet<>();
        find(Node.ANY, Vocabulary.REPORT, report).forEach(triple -> meetings.add(triple.getSubject()));
        return meetings;
    }

    /** All triples of a meeting but those of the entities that it names. */
    Set<Triple> triples(Node meeting) {
        Set<Triple> triples = new HashSet<>(find(meeting, Node.ANY, Node.ANY));
        find(meeting, Vocabulary.PARTICIPATION, Node.ANY)
                .forEach(part -> triples.addAll(find(part.getObject(), Node.ANY, Node.ANY)));
        triples.addAll(find(Node.ANY, Vocabulary.REPLACED_BY, meeting));
        return triples;
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

    List<Triple> find(Node subject, Node predicate, Node object) {
        return Iter.toList(Iter.map(graphs.find(Quad.defaultGraphIRI, subject, predicate, object), Quad::asTriple));
    }

    boolean contains(Node subject, Node predicate, Node object) {
        return graphs.contains(Quad.defaultGraphIRI, subject, predicate, object);
    }

    private static Quad quad(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }
}
