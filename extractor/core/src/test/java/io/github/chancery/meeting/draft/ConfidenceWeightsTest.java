package io.github.chancery.meeting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidenceWeightsTest {
    private static final List<String> LINES =
            List.of("base 0.00", "surmised -1.00", "alone -2.00", "vague 0.50", "dated 1.00", "proposed 0.00");

    private final ConfidenceWeights weights = ConfidenceWeights.parse(LINES);

    @Test
    void theChanceIsTheLogisticOfTheSum() {
        assertEquals(0.5, weights.chance(Set.of()));
        assertEquals(0.5, weights.chance(EnumSet.of(Sign.SURMISED, Sign.DATED)));
        assertEquals(1 / (1 + Math.exp(2)), weights.chance(EnumSet.of(Sign.ALONE)), 1e-9);
    }

    @Test
    void theyAreWrittenAsTheyAreRead() {
        assertEquals(LINES, weights.text().lines().toList());
        assertEquals(weights, ConfidenceWeights.parse(weights.text().lines().toList()));
    }

    @Test
    void aSignWithoutAWeightIsNamed() {
        List<String> fewer = LINES.subList(0, 4);
        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> ConfidenceWeights.parse(fewer));
        assertTrue(failure.getMessage().contains("dated"), failure.getMessage());
    }
}
