package io.github.chancery.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.score.LogisticModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void learnsWhatTellsYesFromNo() {
        LogisticModel model = LogisticFit.of(examples());
        assertTrue(model.chance(new Features().add("lemma", "meet")) > 0.6);
        assertTrue(model.chance(new Features().add("lemma", "say")) < 0.4);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertEquals(
                LogisticFit.of(examples()).lines(), LogisticFit.of(examples()).lines());
    }

    @Test
    void whatFewExamplesHaveDecidesNothing() {
        List<Example> examples = examples();
        examples.add(new Example("bree", new Features().add("lemma", "ride"), true));
        LogisticModel model = LogisticFit.of(examples);
        assertEquals(model.chance(new Features()), model.chance(new Features().add("lemma", "ride")));
    }

    @Test
    void examplesThatAllSayTheSameTeachHowManyTheyAre() {
        List<Example> same = examples().stream().filter(Example::yes).toList();
        assertEquals(41.0 / 42, LogisticFit.of(same).chance(new Features()), 0.001);
        assertEquals(0.5, LogisticFit.of(List.of()).chance(new Features()));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(new Example("bree", new Features().add("lemma", "meet"), true));
            examples.add(new Example("bree", new Features().add("lemma", "say"), false));
        }
        return examples;
    }
}
