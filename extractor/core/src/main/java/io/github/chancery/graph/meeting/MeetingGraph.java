package io.github.chancery.graph.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.Meeting;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What the default graph holds of a meeting.
 *
 * @param iri the meeting's
 * @param triples all but those of the entities that it names
 * @param named the entities that it names, which are to be described
 */
public record MeetingGraph(String iri, Set<Triple> triples, Set<EntityKey> named) {
    public MeetingGraph {
        requireNonNull(iri);
        triples = Set.copyOf(triples);
        named = Set.copyOf(named);
    }

    /**
     * That of a meeting.
     *
     * @param base where the IRIs of meetings begin
     */
    public static MeetingGraph of(Meeting meeting, String base) {
        MeetingIris iris = new MeetingIris(base);
        Set<Triple> triples = MeetingTriples.of(meeting, iris);
        return new MeetingGraph(
                iris.of(meeting.reports().getFirst()).getURI(), triples, EntityDescriptions.named(triples));
    }
}
