package io.github.chancery.meeting.draft;

/** How sure a report is: fitted on annotated articles so that of the reports with a value near p a share near p is right. */
public final class Confidence {
    private static final ConfidenceWeights WEIGHTS = ConfidenceWeights.shipped();

    private Confidence() {}

    /** The chance, from 0 to 1 in hundredths, that a report is right. */
    public static double of(DraftReport draft) {
        return Math.round(100 * WEIGHTS.chance(sign -> sign.isIn(draft))) / 100.0;
    }
}
