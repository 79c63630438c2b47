package io.github.chancery.merge;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One participant's part in a stored report. Every list is sorted, and empty where nothing is told.
 *
 * @param name the last part of its IRI, after the report's
 * @param actor the participant
 * @param titles the post
 * @param represents the country or organisation acted for
 * @param roles host, visitor or mediator
 * @param holders who held the post then, with how sure that is
 */
record StoredParticipation(
        String name, Node actor, List<Node> titles, List<Node> represents, List<Node> roles, List<Holder> holders) {
    StoredParticipation {
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        roles = List.copyOf(roles);
        holders = List.copyOf(holders);
    }

    /** A part of which nobody is inferred to have played it. */
    StoredParticipation(String name, Node actor, List<Node> titles, List<Node> represents, List<Node> roles) {
        this(name, actor, titles, represents, roles, List.of());
    }

    /**
     * Somebody inferred.
     *
     * @param scores how sure that is
     * @param bases from what
     */
    record Holder(Node person, List<Node> scores, List<Node> bases) {
        Holder {
            scores = List.copyOf(scores);
            bases = List.copyOf(bases);
        }
    }
}
