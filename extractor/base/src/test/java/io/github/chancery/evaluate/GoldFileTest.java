package io.github.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {
    @TempDir
    Path directory;

    @Test
    void readsTheMeetingsOfEachArticle() throws URISyntaxException {
        List<GoldArticle> gold = GoldFile.read(
                Path.of(GoldFileTest.class.getResource("gold.jsonl").toURI()));
        assertEquals(
                List.of("bree", "river", "mute"),
                gold.stream().map(GoldArticle::identifier).toList());
        GoldMeeting first = gold.get(0).meetings().get(0);
        assertEquals(
                new GoldEntity("Elessar", Optional.of("Q1"), Optional.of("Gondor")),
                first.participants().get(0));
        assertEquals(Optional.of("2016-08-15"), first.date());
        assertEquals(Optional.of("on 15 August 2016"), first.dateText());
        assertTrue(first.isToldAt(23, 26) && !first.isToldAt(26, 30));
        assertEquals(List.of("the Greenway", "trade in pipe-weed"), first.topics());
        GoldMeeting second = gold.get(0).meetings().get(1);
        assertEquals(MeetingType.VISIT, second.type());
        assertEquals(Status.PLANNED, second.status());
        assertEquals(Optional.empty(), second.participants().get(0).item());
        assertEquals(List.of(), gold.get(1).meetings());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"id": "b",                                 | is not valid JSON
            {"id": "b", "meetings": []}                 | has no "text"
            {"id": "b", "text": "T."}                   | has no list of "meetings"
            {"id": "a", "text": "T.", "meetings": []}   | the id of an earlier line, a
            """)
    void aLineThatIsNoAnnotatedArticleIsNamed(String line, String words) throws IOException {
        Path file = Files.writeString(
                directory.resolve("gold.jsonl"), "{\"id\": \"a\", \"text\": \"T.\", \"meetings\": []}\n" + line + "\n");
        String message =
                assertThrows(ChanceryException.class, () -> GoldFile.read(file)).getMessage();
        assertTrue(message.startsWith(file + ", line 2, ") && message.contains(words), message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "status": "held", "type": "call"                                      | a list of "participants"
            "status": "held", "type": "ball", "participants": []                  | it is one of meeting, visit, call
            "type": "call", "participants": []                                    | a "status" that is missing
            "status": "held", "type": "call", "participants": ["Rohan"]           | a "name" that is missing
            "status": "held", "type": "call", "participants": [], "topics": "ale" | whose "topics" is no list
            "status": "held", "type": "call", "participants": [], "date": "soon"  | a "date" that is no object
            "status": "held", "type": "call", "participants": [], "date": {"value": "soon"} | the date "soon"
            "status": "held", "type": "call", "participants": [], "triggers": [[0, 9]] | with the trigger [0,9]
            """)
    void aMeetingThatIsNotAsItMustBeIsNamedWithItsLine(String fields, String words) throws IOException {
        String line = "{\"id\": \"a\", \"text\": \"T.\", \"meetings\": [{" + fields + "}]}\n";
        Path file = Files.writeString(directory.resolve("gold.jsonl"), line);
        String message =
                assertThrows(ChanceryException.class, () -> GoldFile.read(file)).getMessage();
        assertTrue(message.startsWith(file + ", line 1, ") && message.contains(words), message);
    }

    @Test
    void aDirectoryIsRefused() {
        String message = assertThrows(ChanceryException.class, () -> GoldFile.read(directory))
                .getMessage();
        assertTrue(message.startsWith(directory + " is a directory"), message);
    }

    @Test
    void aFileThatIsMissingOrEmptyIsTold() throws IOException {
        Path file = directory.resolve("gold.jsonl");
        assertEquals(
                file + " does not exist; check the path.",
                assertThrows(ChanceryException.class, () -> GoldFile.read(file)).getMessage());
        Files.writeString(file, "\n");
        assertEquals(
                file + " is empty; put one annotated article a line into it.",
                assertThrows(ChanceryException.class, () -> GoldFile.read(file)).getMessage());
    }
}
