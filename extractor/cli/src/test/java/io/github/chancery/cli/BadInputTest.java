package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("models")
class BadInputTest {
    /** Nothing in it tells of a meeting, so that no model need be loaded. */
    private static final String QUIET = "The river rose in the night.\n\nBy morning it was back in its bed.\n";

    @TempDir
    Path directory;

    private Path good;

    @BeforeEach
    void writeTheGoodArticle() throws IOException {
        good = Files.writeString(directory.resolve("good.txt"), QUIET);
    }

    static Stream<Arguments> badFiles() {
        String json = "{\"id\": \"a\", \"text\": \"The river rose.\"}\n";
        return Stream.of(
                arguments("empty.txt", bytes(""), "empty"),
                arguments("blank.txt", bytes(" \n\n"), "empty"),
                arguments("binary.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 1, (byte) 0xff, 0}, ""),
                arguments("broken.jsonl", bytes(json + "{\"id\": \"b\", \n"), "line 2"),
                arguments("untold.jsonl", bytes(json + "{\"id\": \"b\"}\n"), "line 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileIsNamedInASentenceAndTheRestIsDone(String name, byte[] content, String words) throws IOException {
        Path bad = Files.write(directory.resolve(name), content);
        Run run = Run.of("extract", bad, good, "--format", "nquads").fails(1, bad, words);
        assertEquals(1, run.err().lines().count(), run::err);
        run.prints("\"good");
    }

    @Test
    void aMissingFileIsNamedAndTheRestIsDone() {
        Path missing = directory.resolve("missing.txt");
        Run.of("extract", missing, good, "--format", "nquads").fails(1, missing).prints("\"good");
    }

    @Test
    void theGoodLinesOfABadFileAreKept() throws IOException {
        String line = "{\"id\": \"%s\", \"text\": \"The river rose.\"}\n";
        Path file = Files.writeString(
                directory.resolve("a.jsonl"), line.formatted("first") + "no JSON\n" + line.formatted("last"));
        Run.of("extract", file, "--format", "nquads").fails(1, file, "line 2").prints("\"first\"", "\"last\"");
    }

    @Test
    void aBuildCountsWhatFailed() throws IOException {
        Path bad = Files.writeString(directory.resolve("empty.txt"), "");
        Path store = directory.resolve("store");
        Run.of("build", bad, good, "--loc", store)
                .fails(1, bad)
                .tells("articles: 1 read, 1 new, 0 unchanged; failed: 1;");
        Run.of("export", "--loc", store).succeeds().prints("\"good");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
