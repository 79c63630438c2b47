package io.github.chancery.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
    @TempDir
    private Path directory;

    @Test
    void aDirectoryIsReadInTheOrderOfItsNames() throws IOException {
        write("b.txt", "The envoys met.");
        write("a/z.TXT", "The envoys met.");
        write("c.jsonl", "{\"id\": \"one\", \"text\": \"The envoys met.\"}\n\n{\"text\": \"The envoys left.\"}\n");
        write("README.md", "not an article");
        write(".hidden.txt", "not an article");
        write(".git/x.txt", "not an article");
        Reading reading = Reading.of(directory);
        assertEquals(List.of("z.TXT", "b.txt", "one", "c.jsonl"), reading.identifiers());
        assertEquals(List.of(), reading.failures());
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
        Files.write(directory.resolve("b.txt"), "One\ntwo\nQu\u00E9bec\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(directory.resolve("c.txt"), "The envoys met.".getBytes(StandardCharsets.UTF_16));
        write("d.txt", "The \0 envoys met.");
        write("e.txt", "\u0001\u0002\u0003 envoys");
        write("f.txt", "x".repeat(5_000_001));
        write("g.jsonl", "\n \n");
        Files.createSymbolicLink(directory.resolve("h.txt"), directory.resolve("nowhere"));
        write("i.txt", "The envoys met.");
        Reading reading = Reading.of(directory);
        assertEquals(List.of("i.txt"), reading.identifiers());
        assertEquals(
                List.of(
                        "a.txt is empty; put the article's text into it.",
                        "b.txt, line 3, has a byte that is not UTF-8; save the file as UTF-8.",
                        "c.txt is in UTF-16; save it as UTF-8.",
                        "d.txt is binary; save the article as text in UTF-8.",
                        "e.txt holds too many control characters; save the article as text in UTF-8.",
                        "f.txt is longer than 5 MB; give each article a file of its own.",
                        "g.jsonl is empty; put one JSON object a line into it.",
                        "h.txt is a link to nothing; check where it points."),
                reading.failuresIn(directory));
    }

    @Test
    void whatIsNamedMustExistAndBeOfAKnownKind() throws IOException {
        write("page.html", "<p>The envoys met.");
        write("empty/README.md", "nothing here");
        assertEquals(
                List.of("page.html is of no kind that can be read; the name must end in one of .txt, .jsonl, .ndjson."),
                Reading.of(directory.resolve("page.html")).failuresIn(directory));
        assertEquals(
                List.of("missing.txt does not exist; check the path."),
                Reading.of(directory.resolve("missing.txt")).failuresIn(directory));
        assertEquals(
                List.of("empty holds no file that can be read; names must end in one of .txt, .jsonl, .ndjson."),
                Reading.of(directory.resolve("empty")).failuresIn(directory));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("a.txt", "\uFEFFThe envoys met.");
        assertEquals("The envoys met.", Reading.of(directory).articles().get(0).text());
    }

    @Test
    void whatTheConsumersThrowIsNotCaught() throws IOException {
        Path file = write("a.txt", "The envoys met.");
        ReadException thrown = new ReadException(file.toString(), "was not wanted.");
        ReadException caught = assertThrows(ReadException.class, () -> new ArticleReader()
                .read(
                        directory,
                        article -> {
                            throw thrown;
                        },
                        failure -> {}));
        assertSame(thrown, caught);
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
