package io.github.chancery.merge.match;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Participant;
import java.util.HashSet;
import java.util.Set;

/** Which countries and organisations are at the table with a participant. */
final class Representation {
    private Representation() {}

    /** Whom the participant acts for, and itself if it is a country or an organisation. */
    static Set<EntityKey> of(Participant participant) {
        Set<EntityKey> represented = new HashSet<>(participant.actsFor());
        if (participant.kind() == EntityKind.COUNTRY || participant.kind() == EntityKind.ORGANISATION) {
            represented.add(participant.actor());
        }
        return represented;
    }

    /** Whether both act for the same country or organisation, or one for the other. */
    static boolean isShared(Participant one, Participant other) {
        Set<EntityKey> represented = of(one);
        return of(other).stream().anyMatch(represented::contains);
    }

    /** Whether it is a group of which nothing tells for whom it acts: "senior officials". */
    static boolean isVague(Participant participant) {
        return participant.kind() == EntityKind.GROUP
                && participant.represents().isEmpty();
    }
}
