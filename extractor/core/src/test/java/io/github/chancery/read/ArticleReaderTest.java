package io.github.chancery.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path directory;

    @Test
    void aDirectoryIsReadInTheOrderOfItsNamesAndTheRestIsTold() throws IOException {
        write("b.txt", "The envoys met.");
        write("a/z.TXT", "The envoys met.");
        write("c.jsonl", "{\"id\": \"one\", \"text\": \"The envoys met.\"}\n\n{\"text\": \"The envoys left.\"}\n");
        write("README.md", "not an article");
        write("a/photo.jpg", "\u0000\u0001");
        write(".hidden.txt", "not an article");
        write(".git/x.txt", "not an article");
        Reading reading = Reading.of(directory);
        assertEquals(List.of("z.TXT", "b.txt", "one", "c.jsonl"), reading.identifiers());
        assertEquals(List.of(), reading.failures());
        assertEquals(
                List.of(directory + ": passed over 2 files that are of no kind that is read: README.md, a/photo.jpg;"
                        + " and 2 hidden ones."),
                reading.warnings());
    }

    @Test
    void whatSomebodyElseHasOpenedIsReadLikeAFile() {
        List<String> read = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Map.of("a.txt", "The envoys met.", "b.bin", "\u0000\u0001").forEach((name, text) -> ArticleInput.of(
                        new NamedStream(Origin.of("far/" + name), name, new ByteArrayInputStream(text.getBytes(UTF_8))),
                        ReadOptions.USUAL)
                .read(new ArticleSink(
                        article -> read.add(article.identifier()),
                        failure -> failures.add(failure.getMessage()),
                        warning -> {})));
        assertEquals(List.of("a.txt"), read);
        assertEquals(
                List.of("far/b.bin holds no file that can be read; `chancery build --help` lists the kinds."),
                failures);
    }

    @Test
    void linksThatFormALoopAreFollowedOnce() throws IOException {
        write("a/x.txt", "The envoys met.");
        Files.createSymbolicLink(directory.resolve("a/up"), directory);
        Files.createSymbolicLink(directory.resolve("b"), directory.resolve("a"));
        assertEquals(List.of("x.txt"), Reading.of(directory).identifiers());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheNextOneRead() throws IOException {
        write("a.txt", " \n\t\n");
        write("d.txt", "The \0 envoys met.");
        write("e.txt", "\u0001\u0002\u0003 envoys");
        write("f.txt", "x".repeat(5_000_001));
        write("g.jsonl", "\n \n");
        Files.createSymbolicLink(directory.resolve("h.txt"), directory.resolve("nowhere"));
        write("i.txt", "The envoys met.");
        write("j.pdf", "%PDF-1.7");
        Reading reading = Reading.of(directory);
        assertEquals(List.of("i.txt"), reading.identifiers());
        assertEquals(
                List.of(
                        "a.txt is empty; put the article's text into it.",
                        "d.txt is binary; save the article as text in UTF-8.",
                        "e.txt holds too many control characters; save the article as text in UTF-8.",
                        "f.txt is longer than 5 MB; give each article a file of its own.",
                        "g.jsonl is empty; put one JSON object a line into it.",
                        "h.txt is a link to nothing; check where it points.",
                        "j.pdf is a PDF, which is read once chancery-documents.jar is in the folder lib (among the"
                                + " sources `mvn -Pquick -DskipTests -pl extractor/documents -am package` makes it); or save"
                                + " its text, as with pdftotext;"
                                + " `chancery build --help` lists the kinds."),
                reading.failuresIn(directory));
    }

    @Test
    void whatIsNamedMustExistAndBeOfAKnownKind() throws IOException {
        write("page.bin", "\0\0\0");
        write("empty/README.md", "nothing here");
        assertEquals(
                List.of("page.bin is of no kind that can be read; `chancery build --help` lists the kinds."),
                Reading.of(directory.resolve("page.bin")).failuresIn(directory));
        assertEquals(
                List.of("missing.txt does not exist; check the path."),
                Reading.of(directory.resolve("missing.txt")).failuresIn(directory));
        assertEquals(
                List.of("empty holds no file that can be read; `chancery build --help` lists the kinds."),
                Reading.of(directory.resolve("empty")).failuresIn(directory));
    }

    @Test
    void aTextThatIsNamedItselfIsReadWhateverItsNameEndsIn() throws IOException {
        write("article", "The envoys met.");
        assertEquals(
                List.of("article"), Reading.of(directory.resolve("article")).identifiers());
    }

    static Stream<Arguments> encodings() {
        String text = "Ministers met in Besançon – “at last”.";
        return Stream.of(
                arguments("UTF-8", text.getBytes(UTF_8)),
                arguments("UTF-8 with a byte order mark", ("\uFEFF" + text).getBytes(UTF_8)),
                arguments("UTF-16 with a byte order mark", text.getBytes(StandardCharsets.UTF_16)),
                arguments("UTF-16, the other way", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE)),
                arguments("Windows-1252", text.getBytes(WINDOWS)),
                arguments(
                        "UTF-8 read as Windows-1252",
                        new String(text.getBytes(UTF_8), WINDOWS)
                                .replace("\uFFFD", "")
                                .getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void aTextIsReadInItsEncoding(String name, byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("a.txt"), bytes);
        Reading reading = Reading.of(file);
        assertEquals(List.of(), reading.failures());
        assertEquals(
                "Ministers met in Besançon – “at last”.",
                reading.articles().get(0).text());
        assertEquals(
                name.equals("Windows-1252")
                        ? List.of(
                                file + ", line 1, has a byte that is not UTF-8; it is read as Windows-1252; save it as"
                                        + " UTF-8 if that is wrong.")
                        : List.of(),
                reading.warnings());
    }

    @Test
    void aPatternOfPathsStandsForTheFilesThatFit() throws IOException {
        write("a/1.txt", "The envoys met.");
        write("b/2.txt", "The envoys met.");
        write("b/c/3.txt", "The envoys met.");
        assertEquals(
                List.of("1.txt", "2.txt"),
                Reading.of(directory.resolve("*/*.txt")).identifiers());
        assertEquals(
                List.of("1.txt", "2.txt", "3.txt"),
                Reading.of(directory.resolve("**.txt")).identifiers());
        assertEquals(
                List.of("*.csv fits no file; check the pattern."),
                Reading.of(directory.resolve("*.csv")).failuresIn(directory));
    }

    @Test
    void standardInputIsReadAsItsContentTells() {
        assertEquals(
                List.of("one"), standardInput("{\"id\": \"one\", \"text\": \"The envoys met.\"}", Optional.empty()));
        assertEquals(List.of("standard input"), standardInput("The envoys met.", Optional.empty()));
        assertEquals(List.of("one"), standardInput("id,text\none,The envoys met.", Optional.of("csv")));
    }

    private static List<String> standardInput(String content, Optional<String> format) {
        ReadOptions options =
                new ReadOptions(format, Map.of(), false, () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
        return Reading.of(Path.of("-"), options).identifiers();
    }

    @Test
    void aFormatThatIsNoneIsToldWithThoseThatAre() {
        ReadOptions options = new ReadOptions(Optional.of("docx"), Map.of(), false, InputStream::nullInputStream);
        assertEquals(
                "there is no input format docx; there are " + String.join(", ", Formats.names()),
                assertThrows(ChanceryException.class, () -> Reading.of(directory, options))
                        .getMessage());
    }

    @Test
    void whatTheConsumersThrowIsNotCaught() throws IOException {
        Path file = write("a.txt", "The envoys met.");
        ReadException thrown = new ReadException(Origin.of(file.toString()), "was not wanted.");
        ReadException caught = assertThrows(ReadException.class, () -> new ArticleReader()
                .read(
                        directory,
                        article -> {
                            throw thrown;
                        },
                        failure -> {}));
        assertSame(thrown, caught);
    }

    @Test
    void aTextWithTagsIsReadAsThePageThatItWas() throws IOException {
        write("a.txt", "Talks in Bree\n<p>The envoys of Arnor met.</p>\n<p>They left.</p>\n<p>Nobody spoke.</p>");
        Article article = Reading.of(directory).articles().get(0);
        assertEquals("Talks in Bree\n\nThe envoys of Arnor met.\n\nThey left.\n\nNobody spoke.", article.text());
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
