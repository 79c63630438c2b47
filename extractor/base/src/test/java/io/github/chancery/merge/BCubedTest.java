package io.github.chancery.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
    private static final Map<String, String> RIGHT = Map.of("a", "1", "b", "1", "c", "2", "d", "2");

    @Test
    void theSameClustersAreRight() {
        assertEquals(new BCubed(1, 1), BCubed.of(RIGHT, Map.of("a", "x", "b", "x", "c", "y", "d", "y")));
    }

    @Test
    void oneClusterOfAllHasFullRecall() {
        assertEquals(new BCubed(0.5, 1), BCubed.of(RIGHT, Map.of("a", "x", "b", "x", "c", "x", "d", "x")));
    }

    @Test
    void eachAloneHasFullPrecision() {
        assertEquals(new BCubed(1, 0.5), BCubed.of(RIGHT, Map.of("a", "w", "b", "x", "c", "y", "d", "z")));
    }

    @Test
    void oneElementInTheWrongClusterCostsBoth() {
        BCubed score = BCubed.of(RIGHT, Map.of("a", "x", "b", "x", "c", "x", "d", "y"));
        assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, score.precision(), 1e-9);
        assertEquals((1 + 1 + 0.5 + 0.5) / 4, score.recall(), 1e-9);
    }
}
