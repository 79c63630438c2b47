package io.github.chancery.merge;

import io.github.chancery.graph.TextSignature;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** An article with the signature of its text. */
record SignedText(Node article, TextSignature signature) {
    /** Shares of common runs of words that the texts of one form, told of other parties, seldom reach. */
    private static final double SIMILAR = 0.6;

    private static final double LEAST_SIMILAR = 0.4;
    private static final double CONTAINED = 0.85;

    /** Whether most of both texts is in common, or, where one is cut short, nearly all of it. */
    boolean isSimilarTo(SignedText other) {
        double similarity = signature.similarity(other.signature);
        return similarity >= SIMILAR
                || (similarity >= LEAST_SIMILAR && signature.overlap(other.signature) >= CONTAINED);
    }

    /** Whether the signatures share a part, without which two texts are not compared when all are. */
    boolean sharesBandWith(SignedText other) {
        return IntStream.range(0, TextSignature.BANDS)
                .anyMatch(band -> signature.band(band) == other.signature.band(band));
    }
}
