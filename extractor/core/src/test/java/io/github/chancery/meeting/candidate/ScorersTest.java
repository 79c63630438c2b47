package io.github.chancery.meeting.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several answers is the likeliest. */
class ScorersTest {
    private static final LogisticModel NEVER = new LogisticModel(-5, Map.of());
    private static final Scorers SCORERS = new Scorers(
            NEVER,
            Map.of(
                    MeetingType.VISIT, new LogisticModel(-1, Map.of("lemma=travel", 3.0)),
                    MeetingType.CALL, new LogisticModel(-1, Map.of("lemma=phone", 3.0))),
            Map.of(
                    Status.HELD, new LogisticModel(0, Map.of()),
                    Status.PLANNED, new LogisticModel(-1, Map.of("tense=future", 2.0)),
                    Status.CANCELLED, new LogisticModel(-1, Map.of("lemma=scrap", 3.0, "tense=future", 1.0)),
                    Status.DENIED, new LogisticModel(0, Map.of())),
            NEVER,
            NEVER,
            NEVER,
            NEVER);

    @ParameterizedTest
    @CsvSource({
        "tense=future, PLANNED",
        "lemma=scrap, CANCELLED",
        "tense=past, HELD",
    })
    void eachStatusHasItsChance(String feature, Status likeliest) {
        Map<Status, Double> chances = SCORERS.status(new Features().add(feature));
        assertEquals(EnumSet.of(Status.HELD, Status.PLANNED, Status.CANCELLED, Status.DENIED), chances.keySet());
        assertEquals(0.5, chances.get(Status.HELD));
        Judgement judged = new Judgement(1, chances, List.of(), Map.of());
        assertEquals(likeliest, judged.likeliest(EnumSet.allOf(Status.class)));
        assertEquals(0, judged.chanceOf(Status.PROPOSED));
    }

    @ParameterizedTest
    @CsvSource({"lemma=travel, VISIT", "lemma=phone, CALL"})
    void theLikeliestTypeIsTaken(String feature, MeetingType expected) {
        assertEquals(expected, SCORERS.type(new Features().add(feature)));
    }
}
