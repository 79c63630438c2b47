package io.github.chancery.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that build a gazetteer in the place of another, or add rows to one, are killed at every n-th batch and at any
 * moment. What is there is the old one or the new one; the same command comes to what it comes to undisturbed. The number of
 * kills is a property: {@code -Dkills=1000}, of which a tenth falls here.
 */
class GazetteerKillTest {
    private static final int KILLS = Math.max(4, Integer.getInteger("kills", 50) / 10);
    private static final int BATCHES = 12;
    private static final int LONGEST_WAIT_MILLIS = 400;
    private static final int TIMES = 50;
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/chancery/gazetteer");
    private static final String OLD = "qid\tlabel\taliases\tstart\tkind\tsource\nQ78\tOld\t\t\t\ttest\n";
    private static final String ADDED = "qid\tlabel\taliases\tstart\tkind\tsource\nQ77\tPeace\t\t\t\ttest\n";

    @TempDir
    private Path directory;

    private final Random moments = new Random(KILLS);
    private Path world;
    private Path rows;
    private int running;

    @BeforeEach
    void writeOldOne() throws IOException {
        world = Files.createDirectory(directory.resolve("world"));
        Files.writeString(world.resolve("topics.tsv"), OLD);
        rows = Files.writeString(directory.resolve("rows.tsv"), ADDED);
    }

    @Test
    void aBuildLeavesTheOldOneOrTheNew() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int batch = kill % 2 == 0 ? 1 + kill * BATCHES / KILLS : 0;
            kill("build", batch);
            String topics = Files.readString(world.resolve("topics.tsv"));
            assertTrue(topics.equals(OLD) || topics.equals(expected(Kind.TOPIC)), topics);
            if (kill % 2 == 1) {
                build(world, UNSEEN);
                for (Kind kind : Kind.values()) {
                    assertEquals(expected(kind), Files.readString(world.resolve(kind.file())));
                }
                Files.delete(world);
                Files.writeString(Files.createDirectory(world).resolve("topics.tsv"), OLD);
            }
        }
        System.out.println("gazetteer build: " + KILLS + " kills, " + running + " of them while it ran, lost: 0");
    }

    @Test
    void rowsAreAddedWholeOrNotAtAll() throws Exception {
        Path undisturbed = directory.resolve("undisturbed");
        AddedRows.add(rows, undisturbed);
        String expected = Files.readString(undisturbed.resolve(Kind.TOPIC.addedFile()));
        Path added = world.resolve(Kind.TOPIC.addedFile());
        for (int kill = 0; kill < KILLS / 2; kill++) {
            kill("add", 0);
            assertEquals(OLD, Files.readString(world.resolve("topics.tsv")));
            assertTrue(Files.notExists(added) || Files.readString(added).equals(expected));
            AddedRows.add(rows, world);
            assertEquals(expected, Files.readString(added));
            Files.delete(added);
        }
        System.out.println("gazetteer add: " + KILLS / 2 + " kills, " + running + " of them while it ran, lost: 0");
    }

    @Test
    void whileAnotherProcessBuildsItTheSecondSaysSo() throws Exception {
        Path work = Files.createDirectory(directory.resolve("world.tmp"));
        Process other = start("build", 3);
        try {
            other.inputReader().readLine();
            String message = assertThrows(ChanceryException.class, () -> build(world, UNSEEN))
                    .getMessage();
            assertEquals(
                    work + " is in use by another build of the same gazetteer; run again when it is done", message);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private void kill(String what, int batch) throws Exception {
        Process process = start(what, batch);
        process.inputReader().readLine();
        if (batch == 0) {
            process.waitFor(moments.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        assertTrue(List.of(0, 128 + 9).contains(process.exitValue()), () -> "it failed: " + process.exitValue());
        running += process.exitValue() == 0 ? 0 : 1;
    }

    private Process start(String what, int batch) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GazetteerKillTest.class.getName(),
                        what,
                        world.toString(),
                        rows.toString(),
                        Integer.toString(batch))
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** The process that is killed: says when it begins, or when it waits at a batch. */
    public static void main(String[] arguments) {
        Path world = Path.of(arguments[1]);
        int batch = Integer.parseInt(arguments[3]);
        if (batch == 0) {
            System.out.println("begins");
        }
        if (arguments[0].equals("build")) {
            build(world, new Waiting(batch));
            return;
        }
        for (int i = 0; i < TIMES; i++) {
            AddedRows.add(Path.of(arguments[2]), world);
        }
    }

    private static final BuildProgress UNSEEN = (reading, documents, bytes, share) -> {};

    private static void build(Path world, BuildProgress progress) {
        new GazetteerBuild(
                        RESOURCES.resolve("dump.json"),
                        world,
                        Optional.of(RESOURCES.resolve("selection.yml")),
                        new Scan.Limits(1, 4),
                        progress)
                .run();
    }

    private static String expected(Kind kind) throws IOException {
        return Files.readString(RESOURCES.resolve("expected").resolve(kind.file()));
    }

    /** Waits to be killed at the n-th batch. */
    private static final class Waiting implements BuildProgress {
        private int left;

        Waiting(int batch) {
            this.left = batch;
        }

        @Override
        public void at(int reading, long documents, long bytes, double share) {
            left--;
            if (left == 0) {
                System.out.println("waits");
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
