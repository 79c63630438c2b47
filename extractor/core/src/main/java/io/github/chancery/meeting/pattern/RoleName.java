package io.github.chancery.meeting.pattern;

import java.util.Locale;
import java.util.Optional;

/** What a named node of a pattern says of the event that the pattern is about. */
public enum RoleName {
    PARTY,
    /** A party, whatever noun stands for it: who "met with farmers" met farmers. */
    ANYONE,
    /** A party where the sentence tells of fewer than two more surely. */
    PERHAPS,
    HOST,
    VISITOR,
    MEDIATOR,
    /** Who leads the delegation in the role {@link #LED}. */
    LEADER,
    /** A delegation that the sentence says who leads. */
    LED,
    /** A journey that has what the event is about for its purpose, at each of its stops. */
    TOUR,
    /** The event is told of each partner apart, so that each is an encounter. */
    APART,
    PLACE,
    TIME,
    /** The time of what the event hangs on, which holds for the event where it tells none itself. */
    AROUND,
    TOPIC,
    PLANNED,
    PROPOSED,
    CANCELLED,
    DENIED,
    /** The new time of what is put off: it is planned for then. */
    MOVED,
    /** The event is of the meeting that the text is chiefly about, the first that it tells of. */
    CHIEF,
    /** Whoever does it, the event tells more of a meeting told before: "participants discussed". */
    FOLLOWS,
    /** The event is none of ours: "met with criticism". */
    NOT;

    /** Whether it tells of something else than that the event was held. */
    boolean isStatus() {
        return this == PLANNED || this == PROPOSED || this == CANCELLED || this == DENIED || this == MOVED;
    }

    /** The role of a node's name; names that only serve the pattern, such as "event", have none. */
    static Optional<RoleName> of(String node) {
        String name = node.replaceFirst("[0-9]+$", "").toUpperCase(Locale.ROOT);
        for (RoleName role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
