package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class EvaluateTest {
    private static final String GOLD =
            """
            {"id": "a", "text": "Iranian Foreign Minister Mohammad Javad Zarif met Russian Foreign Minister Sergei Lavrov\
             in Moscow on 15 August 2016.", "meetings": [{"type": "meeting", "status": "held", "participants":\
             [{"name": "Mohammad Javad Zarif"}, {"name": "Sergei Lavrov", "qid": "Q58217"}], "places": [{"name": "Moscow"}],\
             "date": {"text": "on 15 August 2016", "value": "2016-08-15"}, "topics": []}]}
            {"id": "b", "text": "The king of Arnor was quiet.", "meetings": [{"type": "visit", "status": "planned",\
             "participants": [{"name": "Arnor"}]}]}
            """;

    @TempDir
    Path directory;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(directory.resolve("gold.jsonl"), GOLD);
    }

    @Test
    void tellsTheMeasuresAndTheErrorsAskedFor() {
        Run one = Run.of("evaluate", gold, "--errors", "1", "--threads", "1").succeeds();
        one.prints("meetings          1.000   0.500  0.667      1         0       1\n");
        one.prints("links      1.000   1.000      1      0         0\n");
        one.prints("none found: 1\n\nmissed in b\n    what      planned visit\n    who       Arnor\n");
        assertEquals("", one.err());
        Run four = Run.of("evaluate", gold, "--errors", "1", "--threads", "4").succeeds();
        assertEquals(one.out(), four.out());
    }

    @Test
    void tellsOfWhatIsOverTheLimits() {
        Run run = Run.of("evaluate", gold, "--fast", "--most-words", "10");
        assertEquals("sentences passed over as they have more than 10 words (--most-words): 1, in a\n", run.err());
        Run.of("evaluate", gold, "--fast", "--most-characters", "50").fails(1, "more than 50 are not read");
    }

    @Test
    void aBadLineStopsItBeforeAnyWork() throws IOException {
        Files.writeString(gold, GOLD + "{\"id\": \"c\", \"text\": \"The river rose.\"}\n");
        Run run = Run.of("evaluate", gold).fails(1, gold + ", line 3,", "\"meetings\"");
        assertEquals("", run.out());
    }

    @Test
    void aMissingFileIsNamed() {
        Run.of("evaluate", directory.resolve("none.jsonl")).fails(1, "none.jsonl does not exist");
    }

    @Test
    void theHelpShowsHowAMeetingIsAnnotated() {
        Run.of("evaluate", "--help").succeeds().prints("{\"type\": \"meeting\", \"status\": \"held\",", "--errors");
    }
}
