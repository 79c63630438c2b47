package io.github.chancery.meeting;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;

/** How sure a report is. The numbers are near the share of such reports that were right on annotated articles. */
final class Confidence {
    private static final double VAGUE = 0.84;
    private static final double SURE = 0.91;
    private static final double TWO_NAMED = 0.04;
    private static final double ALONE = -0.08;
    private static final double PROPOSED = -0.17;

    private Confidence() {}

    /** The chance, from 0 to 1, that a report is right. */
    static double of(Draft draft) {
        long named = draft.parties().values().stream()
                .filter(party -> party.kind() != EntityKind.GROUP)
                .count();
        boolean alone = draft.parties().size() == 1 && draft.type() == MeetingType.MEETING;
        double sum = (draft.telling().vague() ? VAGUE : SURE)
                + (named >= 2 ? TWO_NAMED : 0)
                + (alone ? ALONE : 0)
                + (draft.status() == Status.PROPOSED ? PROPOSED : 0);
        return Math.round(sum * 100) / 100.0;
    }
}
