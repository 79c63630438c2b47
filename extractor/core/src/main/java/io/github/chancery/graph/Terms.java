package io.github.chancery.graph;

import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import org.apache.jena.graph.Node;

/** The terms of the vocabulary that stand for the constants of the model. */
final class Terms {
    private Terms() {}

    static Node of(MeetingType type) {
        return switch (type) {
            case MEETING -> Vocabulary.MEETING;
            case VISIT -> Vocabulary.VISIT;
            case CALL -> Vocabulary.CALL;
        };
    }

    static Node of(Status status) {
        return switch (status) {
            case HELD -> Vocabulary.HELD;
            case PLANNED -> Vocabulary.PLANNED;
            case PROPOSED -> Vocabulary.PROPOSED;
            case CANCELLED -> Vocabulary.CANCELLED;
            case DENIED -> Vocabulary.DENIED;
        };
    }

    static Node of(Role role) {
        return switch (role) {
            case HOST -> Vocabulary.HOST;
            case VISITOR -> Vocabulary.VISITOR;
            case MEDIATOR -> Vocabulary.MEDIATOR;
        };
    }
}
