package io.github.chancery.merge.copy;

import io.github.chancery.graph.TextSignature;
import java.util.stream.IntStream;

/** When two texts are so similar, by their signatures, that one may be a copy of the other. */
final class TextSimilarity {
    /** Shares of common runs of words that the texts of one form, told of other parties, seldom reach. */
    private static final double SIMILAR = 0.6;

    private static final double LEAST_SIMILAR = 0.4;
    private static final double CONTAINED = 0.85;

    private TextSimilarity() {}

    /** Whether most of both texts is in common, or, where one is cut short, nearly all of it. */
    static boolean isHigh(TextSignature one, TextSignature other) {
        double similarity = one.similarity(other);
        return similarity >= SIMILAR || (similarity >= LEAST_SIMILAR && one.overlap(other) >= CONTAINED);
    }

    /** Whether the signatures share a part, without which two texts are not compared when all are. */
    static boolean shareBand(TextSignature one, TextSignature other) {
        return IntStream.range(0, TextSignature.BANDS).anyMatch(band -> one.band(band) == other.band(band));
    }
}
