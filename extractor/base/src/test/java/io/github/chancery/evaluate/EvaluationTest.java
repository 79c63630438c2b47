package io.github.chancery.evaluate;

import static io.github.chancery.evaluate.Reports.entity;
import static io.github.chancery.evaluate.Reports.linked;
import static io.github.chancery.evaluate.Reports.report;
import static io.github.chancery.evaluate.Reports.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scores worked out by hand, of what might be found in the invented articles of gold.jsonl. */
class EvaluationTest {
    private static final LocalDate DAY = LocalDate.of(2016, 8, 15);

    private Evaluation evaluation;

    @BeforeEach
    void evaluate() throws URISyntaxException {
        Path gold = Path.of(EvaluationTest.class.getResource("gold.jsonl").toURI());
        Report right = with(
                report(
                        MeetingType.MEETING,
                        Status.HELD,
                        "meet",
                        0.95,
                        linked(EntityKind.PERSON, "Elessar", "Q1", "Aragorn"),
                        linked(EntityKind.PERSON, "Arvedui", "Q9", "Arvedui of Arnor"),
                        entity(EntityKind.COUNTRY, "Arnor")),
                List.of(entity(EntityKind.PLACE, "Bree"), entity(EntityKind.PLACE, "Archet")),
                DAY,
                List.of(entity(EntityKind.TOPIC, "Greenway")));
        Report misread = report(MeetingType.MEETING, Status.HELD, "meet", 0.85, entity(EntityKind.COUNTRY, "Gondor"));
        Report invented = with(
                report(MeetingType.CALL, Status.HELD, "call", 1, entity(EntityKind.COUNTRY, "Harad")),
                List.of(),
                DAY,
                List.of());
        evaluation = Evaluation.of(
                GoldFile.read(gold),
                Map.of("bree", FoundMeeting.of(List.of(misread, right)), "river", FoundMeeting.of(List.of(invented))));
    }

    @Test
    void countsWhatIsRightInventedAndMissed() {
        Counts counts = evaluation.facts().counts();
        assertEquals(new Count(2, 1, 1), counts.of(Measure.MEETINGS));
        assertEquals(new Count(3, 2, 2), counts.of(Measure.PARTICIPANTS));
        assertEquals(new Count(1, 1, 1), counts.of(Measure.PLACES));
        assertEquals(new Count(1, 1, 0), counts.of(Measure.DATES));
        assertEquals(new Count(1, 0, 1), counts.of(Measure.TOPICS));
        assertEquals(new Count(6, 4, 4), counts.of(Measure.FACTS));
    }

    @Test
    void sharesAreOfTheCounts() {
        Count meetings = new Count(2, 1, 2);
        assertEquals(2.0 / 3, meetings.precision());
        assertEquals(0.5, meetings.recall());
        assertEquals(4.0 / 7, meetings.f1());
        assertEquals(0, Count.NONE.precision());
    }

    @Test
    void countsStatusTypeAndFalseHeldInMatchedMeetings() {
        assertEquals(1, evaluation.rightStatus());
        assertEquals(1, evaluation.rightType());
        assertEquals(2, evaluation.falseHeld());
    }

    @Test
    void countsTheLinksOfWhatHasAnItem() {
        assertEquals(new LinkCount(1, 1, 1), evaluation.facts().links());
    }

    @Test
    void tellsAllAsText() {
        String expected =
                """
                              precision  recall     F1  right  invented  missed
                ------------  ---------  ------  -----  -----  --------  ------
                meetings          0.667   0.667  0.667      2         1       1
                participants      0.600   0.600  0.600      3         2       2
                places            0.500   0.500  0.500      1         1       1
                dates             0.500   1.000  0.667      1         1       0
                topics            1.000   0.500  0.667      1         0       1
                facts             0.600   0.600  0.600      6         4       4

                        accuracy  right  wrong  false held
                ------  --------  -----  -----  ----------
                status     0.500      1      1           2
                type       0.500      1      1

                       precision  recall  right  wrong  unlinked
                -----  ---------  ------  -----  -----  --------
                links      0.500   0.333      1      1         1

                pattern  reports  right  wrong  share right
                -------  -------  -----  -----  -----------
                call           1      0      1        0.000
                meet           2      2      0        1.000

                confidence  reports  right  wrong  share right
                ----------  -------  -----  -----  -----------
                0.8 to 0.9        1      1      0        1.000
                0.9 to 1.0        2      1      1        0.500

                Articles: 3; with annotated meetings and none found: 1
                """;
        assertEquals(expected, EvaluationText.of(evaluation, 0));
    }

    @Test
    void tellsTheFirstErrorsWithWhatTheyRestOn() {
        String expected =
                """
                invented in river
                    what      held call
                    who       Harad
                    pattern   call, by "met", confidence 1.00
                    evidence  They met.

                missed in mute
                    what      proposed meeting
                    who       Rohan; Gondor
                """;
        assertEquals(expected, ErrorList.of(evaluation, 2));
        assertEquals(expected.substring(0, expected.indexOf("\nmissed")), ErrorList.of(evaluation, 1));
    }
}
