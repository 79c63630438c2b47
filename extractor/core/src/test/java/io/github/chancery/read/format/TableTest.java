package io.github.chancery.read.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.ReadOptions;
import io.github.chancery.read.Reading;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {
    @TempDir
    private Path directory;

    /**
     * A table as its makers write it, and what is read of its first article.
     *
     * @param expected id, title, url, published, publisher and text, parted by " | "
     */
    record Example(String file, String content, String expected) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Example> examples() {
        return Arrays.stream(
                        Resources.text(TableTest.class, "table-examples.txt").split("(?m)^=== "))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 2))
                .map(part -> new Example(part[0].strip(), before(part[1]), after(part[1])));
    }

    private static String before(String example) {
        return example.substring(0, example.indexOf("\n--> "));
    }

    private static String after(String example) {
        return example.substring(example.indexOf("\n--> ") + 5).strip();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theNamesOfWellKnownTablesAreKnown(Example example) throws IOException {
        Reading reading = Reading.of(Files.writeString(directory.resolve(example.file()), example.content()));
        assertEquals(List.of(), reading.failures());
        assertEquals(List.of(), reading.warnings());
        assertEquals(example.expected(), told(reading.articles().get(0)));
    }

    private static String told(Article article) {
        return String.join(
                " | ",
                article.identifier(),
                article.title().orElse("-"),
                article.url().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.publisher().orElse("-"),
                article.text().replace("\n", "¶"));
    }

    @Test
    void theUserSaysWhatAColumnHolds() throws IOException {
        ReadOptions options = new ReadOptions(
                Optional.empty(),
                Map.of(Field.TEXT, "Inhalt", Field.PUBLISHED, "Tag"),
                false,
                InputStream::nullInputStream);
        Path file = Files.writeString(directory.resolve("a.csv"), "Tag;Inhalt\n5.4.2016;The envoys met.\n");
        assertEquals(
                "a.csv | - | - | 2016-04-05 | - | The envoys met.",
                told(Reading.of(file, options).articles().get(0)));
    }

    @Test
    void aBadRowIsToldAndTheNextOneRead() throws IOException {
        Reading reading =
                csv("id,text\n1,The envoys met.\n2\n3,\"The envoys,\nall of them, left.\"\n4,\n5,They came.\n");
        assertEquals(List.of("1", "3", "5"), reading.identifiers());
        assertEquals(
                List.of(
                        "a.csv, line 3, has 1 values for 2 columns; put values with separators or quotation marks in"
                                + " quotation marks.",
                        "a.csv, line 6, has no \"text\"; give the article's there, or name where it is with --fields"
                                + " text=NAME."),
                reading.failuresIn(directory));
    }

    @Test
    void aTableThatCannotBeReadIsToldOnce() throws IOException {
        assertEquals(
                List.of(
                        "a.csv has no column for the text; its first line is \"x, y\"; name the column with --fields text=NAME."),
                csv("x,y\n1,2\n3,4\n").failuresIn(directory));
        assertEquals(
                List.of("a.csv is empty; put a line of column names and a row an article into it."),
                csv("").failuresIn(directory));
        assertEquals(
                List.of(
                        "a.csv has a quoted value that does not end; close its quotation mark; what follows is not read."),
                csv("id,text\n1,\"The envoys met.\n2,They left.\n").failuresIn(directory));
        assertEquals(
                List.of("a.csv holds addresses and no texts; fetch the pages and give those."),
                csv("url,title,seendate,socialimage,domain\nhttps://a.example/1,A,20220609T120000Z,,a.example\n")
                        .failuresIn(directory));
    }

    @Test
    void namesLikeOursAndIdsThatComeTwiceAreToldOnceAFile() throws IOException {
        Reading reading = csv("id,text,datum\n1,The envoys met.,2016-04-05\n1,They left.,2016-04-05\n1,They came.,\n");
        assertEquals(3, reading.articles().size());
        assertEquals(
                List.of(
                        directory + "/a.csv has \"datum\", which is not read; if that is an article's published, say so"
                                + " with --fields published=datum.",
                        directory + "/a.csv, line 3, has the id of an earlier article, 1, with another text; all such"
                                + " articles are read."),
                reading.warnings());
    }

    @Test
    void ofADocumentThatBreaksOffTheArticlesBeforeAreRead() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.json"), "[{\"id\": \"1\", \"text\": \"The envoys met.\"},\n 5,\n {\"id\": \"2\"");
        Reading reading = Reading.of(file);
        assertEquals(List.of("1"), reading.identifiers());
        assertEquals(
                "a.json, line 2, is not a JSON object; give a list of objects, each an article.",
                reading.failuresIn(directory).get(0));
        assertEquals(2, reading.failures().size());
    }

    private Reading csv(String content) throws IOException {
        return Reading.of(Files.writeString(directory.resolve("a.csv"), content));
    }
}
