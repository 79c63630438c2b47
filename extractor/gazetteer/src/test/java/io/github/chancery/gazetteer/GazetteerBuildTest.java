package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GazetteerBuildTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/chancery/gazetteer");
    private static final Path DUMP = RESOURCES.resolve("dump.json");
    private static final BuildProgress UNSEEN = (reading, documents, bytes, share) -> {};

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tablesAreAsExpected(Kind kind) throws IOException {
        run(DUMP, 2, 1000);
        assertEquals(
                Files.readString(RESOURCES.resolve("expected").resolve(kind.file())),
                Files.readString(directory.resolve("world").resolve(kind.file())));
    }

    @Test
    void theResultCanBeRead() {
        run(DUMP, 2, 1000);
        assertTrue(Gazetteer.open(directory.resolve("world"))
                .knownNames()
                .countries()
                .containsKey("Gondor"));
    }

    @Test
    void malformedLinesAreCountedAndNamed() {
        GazetteerSummary summary = run(DUMP, 2, 3);
        assertEquals(4, summary.malformed(), summary::toString);
        List<String> places = summary.named().stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
        assertEquals(List.of(DUMP + ", line 16", DUMP + ", line 17", DUMP + ", line 24", DUMP + ", line 26"), places);
        assertTrue(summary.named().get(0).endsWith("it is not one JSON object on one line"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 1000", "4, 1", "3, 7"})
    void theResultDoesNotDependOnThreadsAndPositions(int threads, long interval) {
        run(DUMP, threads, interval);
        assertExpected();
    }

    @Test
    void gzipAndBzip2() throws IOException {
        Path gzip = directory.resolve("dump.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(DUMP, out);
        }
        run(gzip, 2, 5);
        assertExpected();
        Path bzip2 = directory.resolve("dump.bz2");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(bzip2))) {
            Files.copy(DUMP, out);
        }
        run(bzip2, 2, 5);
        assertExpected();
    }

    @Test
    void aDirectoryOfEntityDocuments() throws IOException {
        Path entities = Files.createDirectory(directory.resolve("entities"));
        for (String line : Files.readAllLines(DUMP)) {
            if (line.startsWith("{\"type\":\"item\"")) {
                String id = line.replaceAll("^.*?\"id\":\"(Q[0-9]+)\".*$", "$1");
                String json = line.replaceAll(",$", "");
                String content = id.equals("Q601") ? "{\"entities\":{\"" + id + "\":" + json + "}}" : json + "\n";
                Files.writeString(entities.resolve(id + ".json"), content);
            }
        }
        GazetteerSummary summary = run(entities, 2, 5);
        assertExpected();
        assertEquals(3, summary.malformed(), summary::toString);
        assertTrue(summary.named().get(0).startsWith(entities.resolve("Q700.json") + ": "), summary::toString);
    }

    @Test
    void aRunThatIsBrokenOffGoesOnWhereItWas() throws IOException {
        int lines = Files.readAllLines(DUMP).size();
        for (int stop = 1; stop < 2 * lines; stop += 3) {
            Path to = directory.resolve("world");
            Stop broken = new Stop(stop);
            try {
                build(DUMP, 2, 4, broken).run();
            } catch (IllegalStateException e) {
                assertTrue(Files.exists(directory.resolve("world.tmp")));
            }
            long[] first = {-1};
            build(DUMP, 2, 4, (reading, documents, bytes, share) -> first[0] = first[0] < 0 ? documents : first[0])
                    .run();
            assertExpected();
            assertFalse(Files.exists(directory.resolve("world.tmp")));
            assertTrue(stop % lines < 8 || first[0] > 4, "it began at the start after " + stop + ", at " + first[0]);
            Files.delete(to);
        }
    }

    @Test
    void theNewOneTakesThePlaceOfTheOldInOneStep() throws IOException {
        Path to = directory.resolve("world");
        Files.createDirectory(to);
        Files.writeString(
                to.resolve("added-topics.tsv"), "qid\tlabel\taliases\tstart\tkind\tsource\nQ77\tPeace\t\t\t\tme\n");
        Files.writeString(to.resolve("topics.tsv"), "qid\tlabel\taliases\nQ78\tOld\t\n");
        run(DUMP, 2, 1000);
        assertTrue(Files.isSymbolicLink(to));
        assertTrue(Files.exists(to.resolve("added-topics.tsv")), "what was added is kept");
        assertTrue(Files.exists(directory.resolve("world.before/topics.tsv")), "the old one stays once");
        String first = Gazetteer.open(to).version();
        Gazetteer reader = Gazetteer.open(to);
        Path smaller = Files.write(
                directory.resolve("smaller"), Files.readAllLines(DUMP).subList(7, 25));
        run(smaller, 2, 1000);
        assertEquals(first, reader.version(), "who reads the old one goes on reading it");
        assertFalse(Gazetteer.open(to).version().equals(first));
        run(DUMP, 2, 1000);
        assertEquals(first, Gazetteer.open(to).version());
    }

    @Test
    void aPositionOfAnotherDumpIsRefused() throws IOException {
        assertThrows(IllegalStateException.class, () -> build(DUMP, 1, 2, new Stop(5))
                .run());
        Path other = Files.copy(DUMP, directory.resolve("other.json"));
        ChanceryException failure = assertThrows(ChanceryException.class, () -> run(other, 1, 2));
        assertTrue(failure.getMessage().contains("world.tmp is of another dump"), failure.getMessage());
    }

    @Test
    void aFileThatBreaksOffIsTold() throws IOException {
        Path gzip = directory.resolve("dump.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            Files.copy(DUMP, out);
        }
        byte[] bytes = Files.readAllBytes(gzip);
        Files.write(gzip, Arrays.copyOf(bytes, bytes.length / 2));
        ChanceryException failure = assertThrows(ChanceryException.class, () -> run(gzip, 1, 2));
        assertTrue(failure.getMessage().contains("the compressed file breaks off after line "), failure.getMessage());
    }

    @Test
    void whatIsNoDumpIsTold() throws IOException {
        Path text = Files.write(directory.resolve("text"), "Once upon a time\n".getBytes(UTF_8));
        ChanceryException failure = assertThrows(ChanceryException.class, () -> run(text, 1, 2));
        assertTrue(failure.getMessage().contains("nothing in it is kept"), failure.getMessage());
        assertFalse(Files.exists(directory.resolve("world")));
    }

    private GazetteerSummary run(Path from, int threads, long interval) {
        return build(from, threads, interval, UNSEEN).run();
    }

    private GazetteerBuild build(Path from, int threads, long interval, BuildProgress progress) {
        return new GazetteerBuild(
                from,
                directory.resolve("world"),
                Optional.of(RESOURCES.resolve("selection.yml")),
                new Scan.Limits(threads, interval),
                progress);
    }

    private void assertExpected() {
        try {
            for (Kind kind : Kind.values()) {
                assertEquals(
                        Files.readString(RESOURCES.resolve("expected").resolve(kind.file())),
                        Files.readString(directory.resolve("world").resolve(kind.file())));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Breaks a build off, as a kill does, when it tells of its progress for the n-th time. */
    private static final class Stop implements BuildProgress {
        private int left;

        Stop(int left) {
            this.left = left;
        }

        @Override
        public void at(int reading, long documents, long bytes, double share) {
            left--;
            if (left == 0) {
                throw new IllegalStateException("killed");
            }
        }
    }
}
