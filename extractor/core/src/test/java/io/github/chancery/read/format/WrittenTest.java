package io.github.chancery.read.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in whatever encoding and with whatever ends of lines programs write them. */
class WrittenTest {
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "a.jsonl",
                    "{\"id\": \"1\", \"text\": \"They met in Besançon.\"}\n{\"id\": \"2\", \"text\": \"They left.\"}",
            "a.json",
                    "[{\"id\": \"1\", \"text\": \"They met in Besançon.\"},\n{\"id\": \"2\", \"text\": \"They left.\"}]",
            "a.csv", "id,text\n1,They met in Besançon.\n2,They left.",
            "a.tsv", "id\ttext\n1\tThey met in Besançon.\n2\tThey left."));

    @TempDir
    private Path directory;

    static List<Arguments> tables() {
        List<Arguments> all = new ArrayList<>();
        TABLES.forEach((name, text) -> {
            all.add(Arguments.of(name, "a last line with an end", (text + "\n").getBytes(UTF_8)));
            all.add(Arguments.of(
                    name,
                    "lines that end as on Windows",
                    text.replace("\n", "\r\n").getBytes(UTF_8)));
            all.add(Arguments.of(name, "a byte order mark", ("\uFEFF" + text).getBytes(UTF_8)));
            all.add(Arguments.of(name, "UTF-16", text.getBytes(UTF_16)));
            all.add(Arguments.of(name, "UTF-16, the other way", ("\uFEFF" + text).getBytes(UTF_16LE)));
            if (!name.endsWith(".json")) {
                all.add(Arguments.of(name, "Windows-1252", text.getBytes(Charset.forName("windows-1252"))));
            }
        });
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tables")
    void aTableIsReadHoweverItIsWritten(String name, String how, byte[] bytes) throws IOException {
        Reading reading = Reading.of(Files.write(directory.resolve(name), bytes));
        assertEquals(List.of(), reading.failures());
        assertEquals(List.of("1", "2"), reading.identifiers());
        assertEquals(
                List.of("They met in Besançon.", "They left."),
                reading.articles().stream().map(Article::text).toList());
        assertEquals(how.equals("Windows-1252") ? 1 : 0, reading.warnings().size(), reading.warnings()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Arnor &amp; Gondor                   | Arnor & Gondor
                    &amp;quot;At last&amp;quot;          | "At last"
                    Besan&#231;on and Caf&eacute;        | Besançon and Café
                    <p>They <b>met</b>.</p><p>Gone.</p>  | They met.¶¶Gone.
                    1 < 2 and 3 > 2                      | 1 < 2 and 3 > 2
                    AT&T; R&D                            | AT&T; R&D
                    """)
    void htmlInATextIsReadAsSeen(String given, String seen) throws IOException {
        String line = "{\"text\": \"" + given.replace("\"", "\\\"") + "\"}";
        Reading reading = Reading.of(Files.writeString(directory.resolve("a.jsonl"), line));
        assertEquals(seen, reading.articles().get(0).text().replace("\n", "¶"));
    }

    @Test
    void aFileOfOneLineIsAnArticle() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "The envoys of Arnor met.");
        Files.writeString(directory.resolve("b.html"), "<p>The envoys of Arnor met.</p>");
        Files.writeString(directory.resolve("c.json"), "{\"text\": \"The envoys of Arnor met.\"}");
        Reading reading = Reading.of(directory);
        assertEquals(List.of("a.txt", "b.html", "c.json"), reading.identifiers());
        reading.articles().forEach(article -> assertEquals("The envoys of Arnor met.", article.text()));
    }

    @Test
    void aTableOfItsNamesAloneIsTold() throws IOException {
        Reading reading = Reading.of(Files.writeString(directory.resolve("a.csv"), "id,text"));
        assertEquals(
                List.of("a.csv holds a line of column names alone; put a row an article below it."),
                reading.failuresIn(directory));
    }
}
