package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.MergeMark;
import io.github.chancery.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of file that is read back, each of them cut short in some places and with bits that flipped: the command gives what it
 * gives of the whole file, or tells in one sentence that it cannot, and does no harm to other files.
 */
@Tag("models")
class HarmedFilesTest {
    private static final Path GAZETTEER = Path.of("../gazetteer/src/test/resources/io/github/chancery/gazetteer");
    private static final Pattern UNFIT =
            Pattern.compile("Exception|\\bError\\b|\\bjava\\.|\\borg\\.|io\\.github|\\tat ");
    private static final int SEED = 3019;
    private static final int LONG = 1 << 20;
    private static final List<Harm> ALL = List.of(Harm.values());

    @TempDir
    private static Path shared;

    private static Path whole;
    private static String graph;

    private final Random chance = new Random(SEED);
    private final List<String> faults = new ArrayList<>();
    private int harmed;
    private int told;
    private int turn;

    @TempDir
    private Path directory;

    private Path store;

    @BeforeAll
    static void build() throws IOException {
        whole = SmallStore.in(shared).store();
        graph = SmallStore.quads(whole);
    }

    @BeforeEach
    void name() {
        store = directory.resolve("new");
    }

    /**
     * A flipped bit in a file of a database may lie where nothing is; then the doctor finds nothing, and all is as it was. The
     * files of locks are written by whoever opens a store, and a store keeps no prefixes.
     */
    @Test
    void theFilesOfAStore() throws IOException {
        List<Path> files = files(whole).stream()
                .filter(file -> file.getParent().getFileName().toString().startsWith("Data-"))
                .filter(file -> !file.getFileName().toString().matches("tdb\\.lock|prefixes.*|GPU.*"))
                .toList();
        for (Path file : files) {
            harm(
                    file,
                    List.of(turn(), turn()),
                    () -> Run.of("doctor", "--loc", whole),
                    this::requireTheGraphOfTheWhole);
        }
        requireTheGraphOfTheWhole();
        assertTold(files.size() / 3);
    }

    /** One harm after another, as each would take long. */
    private Harm turn() {
        return ALL.get(turn++ % ALL.size());
    }

    private void requireTheGraphOfTheWhole() {
        assertEquals(graph, SmallStore.quads(whole));
    }

    @Test
    void theMarkOfAStore() throws IOException {
        Path mark = whole.resolve("chancery.form");
        harm(mark, ALL, () -> Run.of("export", "--loc", whole, "--format", "nquads"), () -> {});
        assertTold(3);
    }

    /** It is made again. */
    @Test
    void theIndexOfNames() throws IOException {
        Supplier<Run> question = () -> Run.of("query", "who-met-whom", "--loc", whole, "--param", "person=Lavrov");
        String answer = question.get().succeeds().out();
        assertTrue(answer.contains("Zarif"), answer);
        for (Path file : files(whole.resolve("names"))) {
            Harm harm = turn();
            Files.write(file, harm.to(Files.readAllBytes(file), chance));
            assertEquals(answer, question.get().succeeds().out(), harm + " " + file);
        }
    }

    @Test
    void aBackup() throws IOException {
        Path file = Files.createDirectory(directory.resolve("backups")).resolve("graph.nq.gz");
        Run.of("backup", file, "--loc", whole).succeeds();
        harm(file, ALL, () -> Run.of("restore", file, "--loc", store), this::requireTheGraph);
        assertTold(4);
    }

    /** Who writes parts may change them; meetings that were made of others are not taken, and that is told. */
    @Test
    void thePartsOfAClustersJob() throws IOException {
        Path parts = directory.resolve("parts");
        writeParts(parts);
        Supplier<Run> load = () -> Run.of("build", "--quads", parts, "--loc", store);
        load.get().succeeds();
        requireTheGraph();
        delete(store);
        for (Path file : files(parts)) {
            Run[] last = new Run[1];
            harm(file, List.of(turn(), turn()), () -> last[0] = load.get(), () -> {
                if (!last[0].err().contains(" are not taken but made anew: ")) {
                    requireTheGraph();
                }
            });
        }
        assertTold(1);
    }

    private void writeParts(Path parts) throws IOException {
        Map<Boolean, List<String>> lines = graph.lines()
                .sorted(Comparator.comparing(line -> line.substring(line.lastIndexOf(" <"))))
                .collect(Collectors.partitioningBy(line -> line.matches(".* <[^#>]+/article/[^#>]+> \\.")));
        Files.createDirectories(parts.resolve("meetings"));
        byte[] articles = bytes(lines.get(true));
        byte[] meetings = bytes(lines.get(false));
        Files.write(parts.resolve("part-0.nq.gz"), articles);
        Files.write(parts.resolve("meetings/part-0.nq.gz"), meetings);
        Files.writeString(
                parts.resolve("meetings").resolve(MergeMark.FILE),
                MergeMark.of(List.of(Sha256.ofBytes(articles)), List.of(Sha256.ofBytes(meetings)))
                        .text());
    }

    private static byte[] bytes(List<String> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(String.join("\n", lines).concat("\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Tables are for people to change, so that another letter is another name. */
    @Test
    void theTablesOfAGazetteer() throws IOException {
        Path world = directory.resolve("world");
        gazetteer(GAZETTEER.resolve("dump.json"), world).succeeds();
        for (Path file : files(world)) {
            harm(file, ALL, () -> Run.of("link", "Faramir", "--gazetteer", world), () -> {});
        }
        assertTold(4);
    }

    @Test
    void whatAGazetteerIsBuiltOf() throws IOException {
        Path dump = Files.createDirectory(directory.resolve("dumps")).resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
            Files.copy(GAZETTEER.resolve("dump.json"), out);
        }
        gazetteer(dump, store).succeeds();
        Map<String, String> expected = tables(store);
        delete(store);
        harm(dump, ALL, () -> gazetteer(dump, store), () -> assertEquals(expected, tables(store)));
        assertTold(4);
    }

    private static Map<String, String> tables(Path world) {
        return digests(world.resolve("people.tsv")).entrySet().stream()
                .collect(Collectors.toMap(
                        file -> Path.of(file.getKey()).getFileName().toString(), Map.Entry::getValue));
    }

    private static Run gazetteer(Path dump, Path to) {
        return Run.of(
                "gazetteer", "build", "--from", dump, "--to", to, "--selection", GAZETTEER.resolve("selection.yml"));
    }

    /** Does each harm to a file, and puts the file back. */
    private void harm(Path file, List<Harm> harms, Supplier<Run> use, Runnable requireRight) throws IOException {
        Map<String, String> before = digests(file);
        byte[] bytes = Files.readAllBytes(file);
        for (Harm harm : harms) {
            byte[] wrong = harm.to(bytes, chance);
            if (!Arrays.equals(bytes, wrong)) {
                harmed++;
                Files.write(file, wrong);
                try {
                    requireAnswerOrSentence(use.get(), requireRight);
                    assertArrayEquals(wrong, Files.readAllBytes(file), "the file itself was changed");
                } catch (AssertionError e) {
                    faults.add(harm + " " + file + ": " + e.getMessage());
                    delete(store);
                }
                Files.write(file, bytes);
                assertEquals(before, digests(file), () -> harm + " " + file);
            }
        }
    }

    private void requireAnswerOrSentence(Run run, Runnable requireRight) {
        if (run.code() == 0) {
            requireRight.run();
        } else {
            told++;
            assertEquals(1, run.code(), run::toString);
            assertTrue(
                    run.err().startsWith("chancery: ") || run.err().startsWith("the store is not sound"),
                    run::toString);
            assertFalse(Files.exists(store) && !isEmpty(store), () -> "something was made: " + run);
        }
        assertFalse(UNFIT.matcher(run.err()).find(), run::toString);
        delete(store);
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isEmpty(Path store) {
        return SmallStore.quads(store).isBlank();
    }

    private void assertTold(int least) {
        assertEquals(List.of(), faults);
        assertTrue(told >= least, () -> "told: " + told + " of " + harmed);
        System.out.println(told + " of " + harmed + " told");
    }

    private void requireTheGraph() {
        assertEquals(graph, SmallStore.quads(store));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder.toRealPath())) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Of the files that lie beside one; those of a database are too long, and are looked at by what they hold. */
    private static Map<String, String> digests(Path beside) {
        Map<String, String> digests = new TreeMap<>();
        try {
            for (Path file : files(beside.getParent())) {
                if (Files.size(file) < LONG) {
                    digests.put(file.toString(), Sha256.ofBytes(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests;
    }
}
