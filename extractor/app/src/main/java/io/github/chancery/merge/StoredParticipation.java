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
 */
record StoredParticipation(String name, Node actor, List<Node> titles, List<Node> represents, List<Node> roles) {
    StoredParticipation {
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        roles = List.copyOf(roles);
    }
}
