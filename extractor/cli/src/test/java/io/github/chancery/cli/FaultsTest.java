package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands that cannot read or write where they must: exit code 1, one sentence that names the place, and a store that is as it
 * was. In the commands, a word in braces stands for a place.
 */
@Tag("models")
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
    private static final Path RESOURCES = Path.of("../gazetteer/src/test/resources/io/github/chancery/gazetteer");
    private static final Pattern UNFIT =
            Pattern.compile("Exception|Error\\b|\\bjava\\.|\\borg\\.|io\\.github|\\tat |this should not have happened");
    private static final int MEGABYTES = 64;

    @TempDir
    private static Path shared;

    private static SmallStore small;
    private static String quads;

    @TempDir
    private Path directory;

    private Path bad;

    @BeforeAll
    static void build() throws IOException {
        small = SmallStore.in(shared);
        quads = SmallStore.quads(small.store());
        Run.of("backup", shared.resolve("backup.nq.gz"), "--loc", small.store()).succeeds();
        Files.writeString(shared.resolve("rows.tsv"), "qid\tlabel\taliases\tposts\nQ1\tBoromir\t\t\n");
    }

    @BeforeEach
    void name() throws IOException {
        bad = Files.createDirectory(directory.resolve("bad"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build {articles} --loc {store}",
                "build {other} --loc {store}",
                "forget 1 --loc {store}",
                "relink --loc {store}",
                "compact --loc {store}",
                "doctor --loc {store}",
                "doctor --mend --loc {store}",
                "validate --loc {store}",
                "query who-met-whom --param person=Lavrov --loc {store}",
                "export --loc {store}",
                "explain none --loc {store}",
                "backup {directory}/copy.nq.gz --loc {store}",
                "serve --port 0 --loc {store}"
            })
    void aStoreThatCanOnlyBeRead(String command) throws Exception {
        try (Mounted mounted = Mounted.readOnly(small.store())) {
            requireSentence(run(command), mounted.place(), "Read-only file system");
        }
        assertEquals(quads, SmallStore.quads(small.store()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build {articles} --loc {bad}/new",
                "build {articles} --loc {store} --failures {bad}/failures.jsonl",
                "restore {shared}/backup.nq.gz --loc {bad}/new",
                "backup {bad}/copy.nq.gz --loc {store}",
                "export --loc {store} --output {bad}/graph.ttl",
                "gazetteer build --from {dump} --selection {selection} --to {bad}/world",
                "gazetteer add {shared}/rows.tsv --to {bad}/world"
            })
    void aPlaceThatCanOnlyBeRead(String command) throws Exception {
        try (Mounted mounted = Mounted.readOnly(bad)) {
            requireSentence(run(command), mounted.place(), "Read-only file system");
        }
        assertEquals(0, bad.toFile().list().length);
        assertEquals(quads, SmallStore.quads(small.store()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build {articles} --loc {bad}/new",
                "restore {shared}/backup.nq.gz --loc {bad}/new",
                "backup {bad}/copy.nq.gz --loc {store}",
                "export --loc {store} --output {bad}/graph.ttl",
                "gazetteer build --from {dump} --selection {selection} --to {bad}/world",
                "gazetteer add {shared}/rows.tsv --to {bad}/world"
            })
    void aDiskWithoutRoom(String command) throws Exception {
        try (Mounted disk = Mounted.disk(bad, MEGABYTES)) {
            disk.fill();
            requireSentence(run(command), disk.place(), "No space left on device");
            disk.clear();
            run(command).succeeds();
        }
        assertEquals(quads, SmallStore.quads(small.store()));
    }

    /** What only looks at a store does so, or says that it has no room; what changes it says so. */
    @Test
    void aStoreOnADiskWithoutRoom() throws Exception {
        try (Mounted disk = Mounted.disk(bad, MEGABYTES)) {
            Path store = bad.resolve("store");
            Run.of("restore", shared.resolve("backup.nq.gz"), "--loc", store).succeeds();
            disk.fill();
            for (String command : new String[] {
                "doctor",
                "doctor --mend",
                "export",
                "query who-met-whom --param person=Lavrov",
                "compact",
                "forget 1",
                "build {other}"
            }) {
                Run run = run(command + " --loc " + store);
                if (run.code() != 0) {
                    requireSentence(run, store, "room");
                }
            }
            disk.clear();
            Run.of("doctor", "--loc", store).succeeds();
            Run.of("build", small.articles(), "--loc", store).succeeds();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query {everything} --loc {store}", "export --loc {store}", "query"})
    void resultsForWhichThereIsNoRoom(String command) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (FileOutputStream full = new FileOutputStream("/dev/full")) {
            Console console = new Console(
                    new PrintStream(new StandardOutput(full), false, UTF_8), new PrintStream(err, true, UTF_8), false);
            int code = Chancery.run(console, Run.PIPELINES, words(command));
            requireSentence(new Run(code, "", err.toString(UTF_8)), "standard output", "disk is full");
        }
    }

    @Test
    void aBuildBesideAServer() throws Exception {
        Path served = directory.resolve("served");
        Run.of("restore", shared.resolve("backup.nq.gz"), "--loc", served).succeeds();
        Process server = serve(served);
        try {
            String line = server.errorReader().readLine();
            assertTrue(line.startsWith("Chancery answers at "), line);
            String holder = "the store " + served + " is in use by process " + server.pid() + " (Chancery serve)";
            for (String command : new String[] {"build {articles}", "doctor", "export"}) {
                requireSentence(run(command + " --loc " + served), holder, "try again when it is done");
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
        assertEquals(quads, SmallStore.quads(served));
        run("build {other} --loc " + served).succeeds();
    }

    private static Process serve(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Chancery.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--loc",
                        store.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Run run(String command) throws IOException {
        return Run.of((Object[]) words(command));
    }

    private String[] words(String command) throws IOException {
        Path other = Files.writeString(directory.resolve("other.txt"), "The river fell in the morning.\n");
        Path everything =
                Files.writeString(directory.resolve("everything.rq"), "SELECT * WHERE { ?s ?p ?o . ?a ?b ?c }");
        return Stream.of(command.split(" ", -1))
                .map(word -> word.replace("{articles}", small.articles().toString())
                        .replace("{store}", small.store().toString())
                        .replace("{other}", other.toString())
                        .replace("{everything}", everything.toString())
                        .replace("{bad}", bad.toString())
                        .replace("{directory}", directory.toString())
                        .replace("{shared}", shared.toString())
                        .replace("{dump}", RESOURCES.resolve("dump.json").toString())
                        .replace(
                                "{selection}",
                                RESOURCES.resolve("selection.yml").toString()))
                .toArray(String[]::new);
    }

    private static void requireSentence(Run run, Object place, String words) {
        run.fails(1, place, words);
        assertFalse(UNFIT.matcher(run.err()).find(), run::toString);
        assertEquals(1, run.err().lines().count(), run::toString);
    }
}
