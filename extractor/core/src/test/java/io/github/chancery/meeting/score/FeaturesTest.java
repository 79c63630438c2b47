package io.github.chancery.meeting.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void aNumberIsEveryStepThatItReaches() {
        Features known = new Features().add("distance", -3);
        assertEquals(
                Set.of("distance>=-20", "distance>=-10", "distance>=-6", "distance>=-4", "distance>=-3"),
                known.values().keySet());
    }

    @Test
    void aChanceIsItsLogOddsWithinBounds() {
        assertEquals(Map.of("most", 0.0), new Features().addChance("most", 0.5).values());
        assertEquals(
                new Features().addChance("most", 0.999).values(),
                new Features().addChance("most", 1).values());
    }

    @Test
    void whatDoesNotHoldIsLeftOut() {
        assertEquals(Map.of(), new Features().addIf(false, "main").values());
    }

    @Test
    void thoseOfOneKindCanBeLeftOut() {
        Features known =
                new Features().add("encoder PLACE").add("kind", "PLACE").addChance("encoder TIME", 0.9);
        assertEquals(Set.of("kind=PLACE"), known.without("encoder ").values().keySet());
    }
}
