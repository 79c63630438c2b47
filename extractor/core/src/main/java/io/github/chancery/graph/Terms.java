package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The terms of the vocabulary that stand for the constants of the model. */
public final class Terms {
    private Terms() {}

    public static Node of(MeetingType type) {
        return switch (type) {
            case MEETING -> Vocabulary.MEETING;
            case VISIT -> Vocabulary.VISIT;
            case CALL -> Vocabulary.CALL;
        };
    }

    public static Node of(Status status) {
        return switch (status) {
            case HELD -> Vocabulary.HELD;
            case PLANNED -> Vocabulary.PLANNED;
            case PROPOSED -> Vocabulary.PROPOSED;
            case CANCELLED -> Vocabulary.CANCELLED;
            case DENIED -> Vocabulary.DENIED;
        };
    }

    public static Node of(Role role) {
        return switch (role) {
            case HOST -> Vocabulary.HOST;
            case VISITOR -> Vocabulary.VISITOR;
            case MEDIATOR -> Vocabulary.MEDIATOR;
        };
    }

    public static Node of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Vocabulary.PERSON;
            case ORGANISATION -> Vocabulary.ORGANISATION;
            case COUNTRY -> Vocabulary.COUNTRY;
            case GROUP -> Vocabulary.GROUP;
            case PLACE -> Vocabulary.PLACE_CLASS;
            case TOPIC -> Vocabulary.TOPIC_CLASS;
        };
    }

    /** The constant that the term stands for. */
    public static <T> T constant(T[] constants, Function<T, Node> term, Node node) {
        return Stream.of(constants)
                .filter(constant -> term.apply(constant).equals(node))
                .findFirst()
                .orElseThrow(
                        () -> new ChanceryException(
                                "<" + node
                                        + "> is not a term that stands there in a graph of Chancery; build its article again in a new store"));
    }

    /** What an entity of these classes is taken for: a place only if it is nothing else. */
    public static EntityKind kind(Collection<Node> classes) {
        return Stream.of(EntityKind.values())
                .filter(kind -> kind != EntityKind.PLACE && classes.contains(of(kind)))
                .findFirst()
                .orElse(EntityKind.PLACE);
    }
}
