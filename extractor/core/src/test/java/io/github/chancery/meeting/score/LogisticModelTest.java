package io.github.chancery.meeting.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
    private static final List<String> LINES = List.of("-1.0\tbias", "2.5\tlemma=meet", "-0.5\tparties>=3");

    private final LogisticModel model = LogisticModel.parse(LINES);

    @Test
    void theChanceIsThatOfTheSumOfTheWeightsOfWhatIsKnown() {
        assertEquals(rounded(1 / (1 + Math.exp(1))), model.chance(new Features()));
        assertEquals(rounded(1 / (1 + Math.exp(-1.5))), model.chance(new Features().add("lemma", "meet")));
        assertEquals(
                rounded(1 / (1 + Math.exp(-1))),
                model.chance(new Features().add("lemma", "meet").add("parties", 4)));
    }

    @Test
    void whatNoExampleHadDecidesNothing() {
        assertEquals(model.chance(new Features()), model.chance(new Features().add("lemma", "ride")));
    }

    @Test
    void theWeightiestContributionComesFirst() {
        Features known = new Features().add("parties", 3).add("lemma", "meet").add("new");
        assertEquals(
                List.of(
                        new LogisticModel.Contribution("lemma=meet", 2.5),
                        new LogisticModel.Contribution("parties>=3", -0.5)),
                model.contributions(known));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertEquals(LINES, model.lines());
    }

    @Test
    void aModelHasABias() {
        assertThrows(IllegalArgumentException.class, () -> LogisticModel.parse(List.of("2.5\tlemma=meet")));
    }

    private static double rounded(double chance) {
        return Math.round(chance * 1e6) / 1e6;
    }
}
