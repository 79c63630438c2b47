package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private static final Window.Word EVENT = new Window.Word(4, 20);

    @Test
    void everyStepIsTakenBySomeDistance() {
        Set<Integer> steps = new HashSet<>();
        for (int sentence = -1; sentence < 9; sentence++) {
            for (int token = 0; token < 60; token++) {
                int step = Distances.step(EVENT, new Window.Word(sentence, token));
                assertTrue(step >= 0 && step < Distances.STEPS, () -> "step " + step);
                steps.add(step);
            }
        }
        assertEquals(
                Distances.STEPS - 2, steps.size(), "all but that far before, of 30 words, and that of no sentences");
    }

    @Test
    void wordsOnBothSidesAndOtherSentencesAreParted() {
        Set<Integer> steps = Set.of(
                Distances.step(EVENT, EVENT),
                Distances.step(EVENT, new Window.Word(4, 19)),
                Distances.step(EVENT, new Window.Word(4, 21)),
                Distances.step(EVENT, new Window.Word(3, 20)),
                Distances.step(EVENT, new Window.Word(5, 20)),
                Distances.step(EVENT, new Window.Word(Window.Word.DATELINE, 0)));
        assertEquals(6, steps.size());
    }
}
