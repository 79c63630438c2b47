package io.github.chancery.merge.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.TextSignature;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much two texts have in common before one may be a copy of the other. */
class TextSimilarityTest {
    private static final int BYTES = 128;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # runs of words of the one, of the other, parts in common of 128, whether it is enough
                    50,                         50,           128,                    true
                    # Six tenths of both.
                    50,                         50,           78,                     true
                    50,                         50,           76,                     false
                    # Or nearly all of a shorter one.
                    25,                         50,           64,                     true
                    50,                         25,           64,                     true
                    40,                         50,           64,                     false
                    # But not so short a part of the longer.
                    15,                         50,           51,                     false
                    15,                         50,           53,                     true
                    50,                         50,           0,                      false
                    """)
    void mostOfBothOrNearlyAllOfOne(int runs, int otherRuns, int common, boolean high) {
        assertEquals(high, TextSimilarity.isHigh(signature(runs, BYTES), signature(otherRuns, common)));
        assertEquals(high, TextSimilarity.isHigh(signature(otherRuns, common), signature(runs, BYTES)));
    }

    @ParameterizedTest
    @CsvSource({"128, true", "1, false", "0, false"})
    void textsWithoutAPartInCommonAreNotCompared(int common, boolean share) {
        assertEquals(share, TextSimilarity.shareBand(signature(50, BYTES), signature(50, common)));
    }

    /** A signature whose first parts are those of all others. */
    private static TextSignature signature(int runs, int common) {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) (i < common ? i : i + 1);
        }
        return TextSignature.parse("minhash:" + runs + ":" + Base64.getEncoder().encodeToString(bytes));
    }
}
