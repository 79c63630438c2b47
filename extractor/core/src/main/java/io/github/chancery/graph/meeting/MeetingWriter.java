package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Writes meetings to the default graph of a store, with the entities that they name. */
public final class MeetingWriter {
    private final QuadEdit quads;
    private final String base;
    private final EntityDescriptions entities;

    /**
     * @param quads a store's
     * @param base where the IRIs of meetings begin
     */
    public MeetingWriter(QuadEdit quads, String base) {
        this.quads = quads;
        this.base = base;
        this.entities = new EntityDescriptions(quads);
    }

    /** Takes out all meetings, entities and copies. */
    public void clear() {
        quads.clear(Quad.defaultGraphIRI);
    }

    /**
     * Adds a meeting that is not there.
     *
     * @return the entities that it names, which are to be described
     */
    public Set<EntityKey> add(Meeting meeting) {
        MeetingGraph graph = MeetingGraph.of(meeting, base);
        DefaultGraph.replace(quads, Set.of(), graph.triples());
        return graph.named();
    }

    /** Describes entities anew, as the articles' graphs do, as far as meetings name them. */
    public void describe(Set<EntityKey> named) {
        entities.update(named, named);
    }

    /**
     * Puts meetings in the place of others, with the entities that they name.
     *
     * @param old the IRIs of the others
     * @param meetings those that are there from now on
     * @param changed the entities that need another description
     * @return how many meetings were made, changed or taken out
     */
    public int replace(Collection<String> old, Collection<Meeting> meetings, Set<EntityKey> changed) {
        Set<Triple> before = new HashSet<>();
        old.forEach(meeting -> before.addAll(triples(NodeFactory.createURI(meeting))));
        Set<Triple> after = new HashSet<>();
        meetings.forEach(meeting -> after.addAll(MeetingGraph.of(meeting, base).triples()));
        DefaultGraph.replace(quads, before, after);
        Set<EntityKey> named = new HashSet<>(EntityDescriptions.named(before));
        named.addAll(EntityDescriptions.named(after));
        entities.update(named, changed);
        return different(before, after);
    }

    /**
     * Writes how many independent sources a meeting has.
     *
     * @return whether it had another number before
     */
    public boolean recount(String meeting, int sources) {
        Node iri = NodeFactory.createURI(meeting);
        Set<Triple> before = Set.copyOf(DefaultGraph.find(quads, iri, Vocabulary.INDEPENDENT_SOURCES, Node.ANY));
        Set<Triple> after = Set.of(Triple.create(iri, Vocabulary.INDEPENDENT_SOURCES, Literals.integer(sources)));
        DefaultGraph.replace(quads, before, after);
        return !before.equals(after);
    }

    /** All triples of a meeting but those of the entities that it names. */
    private Set<Triple> triples(Node meeting) {
        Set<Triple> triples = new HashSet<>(DefaultGraph.find(quads, meeting, Node.ANY, Node.ANY));
        DefaultGraph.find(quads, meeting, Vocabulary.PARTICIPATION, Node.ANY)
                .forEach(part -> triples.addAll(DefaultGraph.find(quads, part.getObject(), Node.ANY, Node.ANY)));
        triples.addAll(DefaultGraph.find(quads, Node.ANY, Vocabulary.REPLACED_BY, meeting));
        return triples;
    }

    /** How many meetings have not the same triples in both. */
    private static int different(Set<Triple> before, Set<Triple> after) {
        Set<Node> different = new HashSet<>();
        Stream.of(DefaultGraph.without(before, after), DefaultGraph.without(after, before))
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
}
