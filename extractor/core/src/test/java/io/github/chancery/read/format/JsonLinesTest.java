package io.github.chancery.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @TempDir
    private Path directory;

    @Test
    void everyFieldIsTaken() throws IOException {
        Article article = read("{\"id\": 7, \"title\": \"Talks in Bree\", \"url\": \"https://example.org/7\","
                        + " \"published\": \"2016-04-05\", \"publisher\": \"The Bree Gazette\","
                        + " \"text\": \"Two envoys met.\", \"page\": 3}")
                .articles()
                .get(0);
        assertEquals("7", article.identifier());
        assertEquals(Optional.of("Talks in Bree"), article.title());
        assertEquals(Optional.of("https://example.org/7"), article.url());
        assertEquals(Optional.of(LocalDate.of(2016, 4, 5)), article.published());
        assertEquals(Optional.of("The Bree Gazette"), article.publisher());
        assertEquals("Two envoys met.", article.text());
    }

    @Test
    void fieldsThatAreNullOrBlankCountAsNotGiven() throws IOException {
        Article article = read("{\"id\": null, \"title\": \" \", \"published\": \"\", \"text\": \"Two envoys met.\"}")
                .articles()
                .get(0);
        assertEquals("x.jsonl", article.identifier());
        assertEquals(Optional.empty(), article.title());
        assertEquals(Optional.empty(), article.published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-04-05",
                "2016-04-05T23:30:00Z",
                "2016-04-05T01:30:00+09:00",
                "2016-04-05T01:30:00+0900",
                "2016-04-05T10:30",
                "2016-04-05T10:30:00.123",
                "2016-04-05 12:00:00",
                "2016-04-05 12:00:00 UTC",
                "2016/04/05",
                "20160405",
                "20160405T103000Z",
                "Tue, 05 Apr 2016 10:30:00 GMT",
                "Tue, 5 Apr 2016 10:30:00 +0200",
                "5 April 2016",
                "April 5, 2016",
                "Tuesday, April 5, 2016 10:30 AM EST",
                "05.04.2016",
                "1459857600",
                "1459857600000",
            })
    void aDateOrDateTimeGivesItsOwnDay(String published) throws IOException {
        Reading reading = read("{\"text\": \"Two envoys met.\", \"published\": \"" + published + "\"}");
        assertEquals(
                Optional.of(LocalDate.of(2016, 4, 5)), reading.articles().get(0).published());
    }

    @Test
    void aNumberOfSecondsIsADateToo() throws IOException {
        Reading reading = read("{\"text\": \"Two envoys met.\", \"published\": 1459857600}");
        assertEquals(
                Optional.of(LocalDate.of(2016, 4, 5)), reading.articles().get(0).published());
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 2016", "2016", "2016-02-30", "04/05/2016", "0001-01-01", "yesterday"})
    void aDateThatTellsNoDayLeavesTheArticleUndatedAndIsTold(String published) throws IOException {
        Reading reading = read("{\"text\": \"Two envoys met.\", \"published\": \"" + published + "\"}");
        assertEquals(Optional.empty(), reading.articles().get(0).published());
        assertEquals(List.of(), reading.failures());
        assertEquals(
                List.of(directory + "/x.jsonl, line 1, has \"published\": \"" + published
                        + "\", which tells no day; the article is read without it; write it like 2016-08-15."),
                reading.warnings());
    }

    @Test
    void aBadLineIsToldAndTheNextOneRead() throws IOException {
        Reading reading = read(String.join(
                "\n",
                "\uFEFF{\"text\": \"Two envoys met.\"}",
                "{\"text\": \"Two envoys",
                "[1, 2]",
                "{\"title\": \"Talks in Bree\"}",
                "{\"text\": \" \"}",
                "{\"text\": 5}",
                "{\"text\": \"Two \\u0000 envoys met.\"}",
                "{\"text\": \"Two \\ud800 envoys met.\"}",
                "{\"text\": \"Two envoys met.\"} {\"text\": \"Two envoys met.\"}",
                "{\"text\": \"" + "x".repeat(5_000_000) + "\"}",
                "{\"text\": \"Two envoys left.\"}\r"));
        assertEquals(
                List.of("Two envoys met.", "Two envoys left."),
                reading.articles().stream().map(Article::text).toList());
        assertEquals(
                List.of(
                        "x.jsonl, line 2, is not valid JSON near column 21; write one object a line.",
                        "x.jsonl, line 3, is not a JSON object; write one object a line.",
                        "x.jsonl, line 4, has no \"text\"; give the article's there, or name where it is with --fields text=NAME.",
                        "x.jsonl, line 5, has no \"text\"; give the article's there, or name where it is with --fields text=NAME.",
                        "x.jsonl, line 6, has a \"text\" that is no string; put it in quotes.",
                        "x.jsonl, line 7, has a \"text\" with a character that is none (NUL or half a pair); take it out.",
                        "x.jsonl, line 8, has a \"text\" with a character that is none (NUL or half a pair); take it out.",
                        "x.jsonl, line 9, is not valid JSON near column 29; write one object a line.",
                        "x.jsonl, line 10, is longer than 5 MB; write one article a line."),
                reading.failuresIn(directory));
    }

    @Test
    void aBinaryFileIsToldOnce() throws IOException {
        assertEquals(
                List.of("x.jsonl is binary; save the article as text in UTF-8."),
                read("PK\0\0\n\0\n\0\n").failuresIn(directory));
    }

    private Reading read(String content) throws IOException {
        return Reading.of(Files.writeString(directory.resolve("x.jsonl"), content));
    }
}
