package io.github.chancery.merge.match;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Participant;
import java.util.List;

/** How two participants of two reports are known to be one. */
public enum ParticipantMatch {
    /** The same actor. */
    SAME,
    /** Somebody not linked, by the name. */
    NAMED,
    /** A country or organisation and who acts for it. */
    REPRESENTED,
    NONE;

    /** All by which two are one. */
    static final List<ParticipantMatch> SUREST_FIRST = List.of(SAME, NAMED, REPRESENTED);

    /** How a participant and one of another article's report are known to be one; it is the same the other way round. */
    static ParticipantMatch of(Participant one, Participant other) {
        if (one.actor().equals(other.actor())) {
            return one.actor().isItem() || !contradictOnAffiliation(one, other) ? SAME : NONE;
        }
        if (one.kind() == other.kind() && one.kind() != EntityKind.COUNTRY && !areItems(one, other)) {
            return areNamedAlike(one, other) ? NAMED : represented(one, other);
        }
        return represented(one, other);
    }

    private static boolean areItems(Participant one, Participant other) {
        return one.actor().isItem() && other.actor().isItem();
    }

    private static ParticipantMatch represented(Participant one, Participant other) {
        boolean arePeople = one.kind() == EntityKind.PERSON && other.kind() == EntityKind.PERSON;
        return !arePeople && isActedFor(one, other) ? REPRESENTED : NONE;
    }

    /** Two countries, or two organisations, are never one because both act for a third. */
    private static boolean isActedFor(Participant one, Participant other) {
        if (one.kind() == EntityKind.GROUP || other.kind() == EntityKind.GROUP) {
            return Representation.isShared(one, other);
        }
        return one.actsFor().contains(other.actor()) || other.actsFor().contains(one.actor());
    }

    private static boolean areNamedAlike(Participant one, Participant other) {
        if (one.kind() != EntityKind.PERSON) {
            return one.name().isSame(other.name()) && !contradictOnAffiliation(one, other);
        }
        if (!one.name().isShortFor(other.name()) && !other.name().isShortFor(one.name())) {
            return false;
        }
        boolean areFull = one.name().isFull() && other.name().isFull();
        return areFull
                ? !contradictOnAffiliation(one, other)
                : Representation.isShared(one, other) && agreeOnTitle(one, other);
    }

    private static boolean contradictOnAffiliation(Participant one, Participant other) {
        return !one.actsFor().isEmpty() && !other.actsFor().isEmpty() && !Representation.isShared(one, other);
    }

    private static boolean agreeOnTitle(Participant one, Participant other) {
        return one.titles().isEmpty()
                || other.titles().isEmpty()
                || one.titles().stream().map(PostTitle::of).anyMatch(title -> other.titles().stream()
                        .map(PostTitle::of)
                        .anyMatch(title::agrees));
    }
}
