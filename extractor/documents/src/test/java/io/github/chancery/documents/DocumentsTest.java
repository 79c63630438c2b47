package io.github.chancery.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleReader;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final List<String> PARAGRAPHS = List.of("The envoys of Arnor met.", "They left.");

    @TempDir
    private Path directory;

    static Stream<Arguments> documents() throws IOException {
        return Stream.of(
                arguments("a.docx", DocumentFiles.docx(PARAGRAPHS)),
                arguments("a.odt", DocumentFiles.odt(PARAGRAPHS)),
                arguments("a.rtf", DocumentFiles.rtf(PARAGRAPHS)),
                arguments("a.pdf", DocumentFiles.pdf(List.of("The envoys of", "Arnor met.", "", "", "They left."))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsAnArticle(String name, byte[] bytes) throws IOException {
        List<String> failures = new ArrayList<>();
        List<Article> articles = read(Files.write(directory.resolve(name), bytes), failures);
        assertEquals(List.of(), failures);
        assertEquals(name, articles.get(0).identifier());
        assertEquals(
                "The envoys of Arnor met.\n\nThey left.", articles.get(0).text().replaceAll("(?<!\n)\n(?!\n)", " "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void itIsKnownByItsContent(String name, byte[] bytes) throws IOException {
        List<Article> articles = read(Files.write(directory.resolve("a"), bytes), new ArrayList<>());
        assertEquals("a", articles.get(0).identifier());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void ofABrokenOneItIsToldWhy(String name, byte[] bytes) throws IOException {
        Files.write(directory.resolve(name), Arrays.copyOf(bytes, bytes.length / 4));
        List<String> failures = new ArrayList<>();
        assertEquals(List.of(), read(directory, failures));
        assertEquals(1, failures.size(), failures::toString);
        assertTrue(failures.get(0).startsWith(directory + "/" + name + " "), failures::toString);
    }

    @Test
    void wordsThatArePartedAtTheEndsOfLinesAreJoined() throws IOException {
        byte[] pdf = DocumentFiles.pdf(List.of("The envoys of Ar-", "nor met on Wed-", "nesday in Bree."));
        List<Article> articles = read(Files.write(directory.resolve("a.pdf"), pdf), new ArrayList<>());
        assertEquals(
                "The envoys of Arnor met on Wednesday in Bree.",
                articles.get(0).text().replace("\n", " "));
    }

    @Test
    void whatHoldsNoTextOrIsSomethingElseIsTold() throws IOException {
        Files.write(directory.resolve("a.pdf"), DocumentFiles.pdf(List.of()));
        Files.write(directory.resolve("b.docx"), "The envoys met.".getBytes(UTF_8));
        List<String> failures = new ArrayList<>();
        assertEquals(List.of(), read(directory, failures));
        assertEquals(
                List.of(
                        directory + "/a.pdf holds no text; if it shows pictures of pages, have a program read those"
                                + " first.",
                        directory + "/b.docx is no PDF, DOCX, ODT or RTF, whatever its name says; save it anew."),
                failures);
    }

    @Test
    void whatInflatesWithoutMeasureIsNotRead() throws IOException {
        Files.write(directory.resolve("a.docx"), DocumentFiles.docx(List.of("x".repeat(30_000_000))));
        Files.write(directory.resolve("b.odt"), DocumentFiles.odt(List.of(" x".repeat(10_000_000))));
        List<String> failures = new ArrayList<>();
        assertEquals(List.of(), read(directory, failures));
        assertEquals(2, failures.size(), failures::toString);
    }

    @Test
    void whatTakesTooLongIsTold() throws IOException {
        byte[] document = DocumentFiles.docx(List.of("The envoys met. ".repeat(100_000)));
        DocumentParser parser = new DocumentParser(Origin.of("a.docx"), Duration.ZERO);
        assertEquals(
                "a.docx takes longer than 0 seconds to read; save its text.",
                assertThrows(ReadException.class, () -> parser.text(DocumentKind.WORD, document))
                        .getMessage());
    }

    @Test
    void inAnArchiveADocumentIsOneFile() throws IOException {
        Map<String, String> members = Map.of("news/a.rtf", new String(DocumentFiles.rtf(PARAGRAPHS), ISO_8859_1));
        List<Article> articles =
                read(Files.write(directory.resolve("a.zip"), DocumentFiles.zip(members)), new ArrayList<>());
        assertEquals("a.rtf", articles.get(0).identifier());
    }

    private static List<Article> read(Path input, List<String> failures) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(input, articles::add, failure -> failures.add(failure.getMessage()));
        return articles;
    }
}
