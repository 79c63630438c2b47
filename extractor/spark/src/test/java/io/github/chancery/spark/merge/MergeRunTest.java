package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.QuadStream;
import io.github.chancery.spark.Loaded;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the number of parts, the store has the quads of a merge on one machine. */
class MergeRunTest {
    private static final String ANEW = "made anew";

    private static JavaSparkContext spark;

    @TempDir
    private Path directory;

    private final List<String> notes = new ArrayList<>();

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.hadoop.validateOutputSpecs", "false"));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @CsvSource({"1,1,40", "2,3,120"})
    void theStoreIsAsOneMachineMakesIt(int seed, int parts, int count) throws IOException {
        Path output = directory.resolve("out");
        List<List<Quad>> graphs = Chronicle.graphs(seed, count);
        writeParts(graphs, parts, output.resolve("articles"));
        long made = merge(output).orElseThrow();
        String alone = load("alone", output.resolve("articles"));
        assertSame(alone, load("together", output));
        assertTrue(notes.stream().noneMatch(note -> note.contains(ANEW)), notes::toString);
        assertTrue(made > 0 && made < 2L * count, () -> made + " meetings");

        // Both go on alike.
        Path more = directory.resolve("more");
        writeParts(Chronicle.graphs(seed + 100, 20), 1, more);
        assertSame(load("alone", more), load("together", more));
    }

    @Test
    void aMergeIsLeftAsItIsUntilItsArticlesOrItsPartsAreOthers() throws IOException {
        Path output = directory.resolve("out");
        writeParts(Chronicle.graphs(4, 30), 2, output.resolve("articles"));
        merge(output);
        Map<String, String> first = files(output.resolve("meetings"));
        assertEquals(Optional.empty(), merge(output));
        Files.delete(output.resolve("meetings/part-00001.nq.gz"));
        assertSame(load("alone", output.resolve("articles")), load("broken", output));
        assertTrue(notes.stream().anyMatch(note -> note.contains("not all of their parts are there")), notes::toString);
        assertTrue(merge(output).isPresent());
        assertEquals(first, files(output.resolve("meetings")));

        writeParts(Chronicle.graphs(5, 30), 1, output.resolve("articles"));
        String changed = load("changed", output);
        assertTrue(notes.stream().anyMatch(note -> note.contains("of other parts")), notes::toString);
        assertTrue(merge(output).isPresent());
        assertSame(changed, load("again", output));
        assertFalse(first.equals(files(output.resolve("meetings"))));
    }

    /** Says which lines differ, and not all. */
    private static void assertSame(String expected, String found) {
        Set<String> lacking = expected.lines().collect(Collectors.toCollection(TreeSet::new));
        Set<String> surplus = found.lines().collect(Collectors.toCollection(TreeSet::new));
        lacking.removeAll(found.lines().collect(Collectors.toSet()));
        surplus.removeAll(expected.lines().collect(Collectors.toSet()));
        assertEquals(List.of(Set.of(), Set.of()), List.of(lacking, surplus));
        assertEquals(expected.length(), found.length());
    }

    private static Optional<Long> merge(Path output) {
        return new MergeRun(
                        output.resolve("articles").toString(),
                        output.resolve("meetings").toString())
                .run(spark);
    }

    private String load(String name, Path parts) {
        return Loaded.quads(directory.resolve(name), parts, notes::add);
    }

    private static void writeParts(List<List<Quad>> graphs, int parts, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (int part = 0; part < parts; part++) {
            Path file = directory.resolve("part-0000" + part + ".nq.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
                    QuadStream quads = new QuadStream(GraphFormat.NQUADS, out)) {
                for (int number = part; number < graphs.size(); number += parts) {
                    quads.accept(graphs.get(number));
                }
            }
        }
    }

    private static Map<String, String> files(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(directory)) {
            for (Path file : found.sorted(Comparator.naturalOrder()).toList()) {
                files.put(file.getFileName().toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return files;
    }
}
