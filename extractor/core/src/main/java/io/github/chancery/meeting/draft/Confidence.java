package io.github.chancery.meeting.draft;

import io.github.chancery.model.Status;

/**
 * How sure a report is: a logistic regression (Cox, 1958) over what the text tells of it, fitted on annotated articles so
 * that of the reports with a value near p a share near p is right.
 */
public final class Confidence {
    private static final double BASE = 2.57;
    /** Who takes part is in part only surmised. */
    private static final double SURMISED = -0.95;
    /** Only one party is told. */
    private static final double ALONE = -0.69;
    /** The words tell that parties met, but not surely how. */
    private static final double VAGUE = -0.81;

    private static final double DATED = 0.88;
    private static final double PROPOSED = -0.27;

    private static final double LEAST = 0.5;

    private Confidence() {}

    /** Whether a report is more likely right than wrong. */
    public static boolean isSure(DraftReport draft) {
        return of(draft) >= LEAST;
    }

    /** The chance, from 0 to 1, that a report is right. */
    public static double of(DraftReport draft) {
        double sum = BASE
                + (draft.telling().surmised() ? SURMISED : 0)
                + (draft.parties().size() == 1 ? ALONE : 0)
                + (draft.telling().vague() ? VAGUE : 0)
                + (draft.date().isPresent() ? DATED : 0)
                + (draft.status() == Status.PROPOSED ? PROPOSED : 0);
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
