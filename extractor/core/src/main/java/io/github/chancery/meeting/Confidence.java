package io.github.chancery.meeting;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Status;

/** How sure a report is: the more of it is told by name, the surer. */
final class Confidence {
    private static final double BASE = 0.45;
    private static final double TWO_NAMED = 0.2;
    private static final double DATED = 0.1;
    private static final double PLACED = 0.1;
    private static final double HELD = 0.1;

    private Confidence() {}

    /** The chance, from 0 to 1, that a report is right. */
    static double of(Draft draft) {
        long named = draft.parties().values().stream()
                .filter(party -> party.kind() != EntityKind.GROUP)
                .count();
        double sum = BASE
                + (named >= 2 ? TWO_NAMED : 0)
                + (draft.date().isPresent() ? DATED : 0)
                + (draft.places().isEmpty() ? 0 : PLACED)
                + (draft.status() == Status.HELD ? HELD : 0);
        return Math.round(sum * 100) / 100.0;
    }
}
