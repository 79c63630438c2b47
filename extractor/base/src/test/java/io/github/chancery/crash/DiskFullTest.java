package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.chancery.merge.Merger;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.io.IO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Work that runs out of room ends with a sentence that says so, and leaves a store that is whole; once there is room, the same
 * process does it to its end. A full disk is one of memory, where this process may mount one; a limit to files is always there.
 */
@DisabledOnOs(OS.WINDOWS)
class DiskFullTest {
    private static final int MEGABYTES = 64;
    /** Half a kilobyte each. */
    private static final int BLOCKS = 8;

    private static final Set<Work> SURE = Set.of(Work.FIRST_BUILD, Work.LOAD);

    @TempDir
    private static Path shared;

    private static Optional<SmallDisk> disk = Optional.empty();
    private static Chronicle chronicle;
    private static Made made;
    private static QuickJava java;

    private Path store;

    @BeforeAll
    static void mount() throws Exception {
        Path place = Files.createDirectory(shared.resolve("small"));
        disk = SmallDisk.mount(place, MEGABYTES);
        chronicle = Chronicle.write(place);
        made = Made.of(chronicle);
        java = QuickJava.in(Files.createDirectory(shared.resolve("java")));
    }

    @AfterAll
    static void unmount() throws Exception {
        if (disk.isPresent()) {
            disk.get().unmount();
        }
    }

    @BeforeEach
    void name(TestInfo test) {
        store = chronicle.folder().resolve(test.getDisplayName().replaceAll("\\W", ""));
    }

    @AfterEach
    void remove() throws IOException {
        if (disk.isPresent()) {
            disk.get().clear();
        }
        IO.deleteAll(store);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_BUILD, 40000",
        "FIRST_BUILD, 600000",
        "SYNC, 0",
        "RELINK, 40000",
        "MERGE, 0",
        "COMPACT, 40000",
        "LOAD, 600000",
        "ADD_PARTS, 40000",
        "BACKUP, 0",
        "RESTORE, 0",
        "RESTORE, 600000"
    })
    void aFullDiskIsToldAndHarmsNothing(Work work, long left) throws IOException {
        assumeTrue(disk.isPresent(), "a file system cannot be mounted here; run as root to have this tested");
        Expected between = Expected.of(work, made);
        prepare(between);
        disk.get().fill(left);
        Optional<String> told = told(work);
        disk.get().clear();
        if (told.isPresent()) {
            requireSentence(told.get());
            requireWhole(between);
        } else {
            requireGoal(between);
        }
        // How much room work needs differs a little from one run to the next; a first build and a load need far more.
        assertTrue(told.isPresent() || !SURE.contains(work), () -> work + " had room");
    }

    private Optional<String> told(Work work) {
        try {
            run(work);
            return Optional.empty();
        } catch (ChanceryException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** As a load leaves them whose merge had no room: a build makes the meetings, though it reads no article anew. */
    @Test
    void articlesWithoutMeetingsGetThemByTheNextBuild() {
        prepare(Expected.of(Work.MERGE, made));
        try (GraphStore opened = TdbStore.open(store)) {
            assertFalse(Merger.isMerged(opened));
            Work.FIRST_BUILD.run(chronicle, opened, new Steps(0));
            assertEquals(made.all(), Chronicle.quads(opened));
        }
    }

    /** A limit to the size of files is the full disk that every user can have. */
    @ParameterizedTest
    @EnumSource(
            value = Work.class,
            names = {"FIRST_BUILD", "MERGE", "BACKUP", "RESTORE"})
    void aFileThatMayNotGrowIsToldAndHarmsNothing(Work work) throws Exception {
        Expected between = Expected.of(work, made);
        prepare(between);
        ProcessBuilder limited = java.process(KilledWork.class, work, chronicle.folder(), store, 0);
        limited.command().removeIf(option -> option.contains("SharedArchive"));
        limited.command().addAll(0, List.of("sh", "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "sh"));
        Process process = limited.redirectOutput(Redirect.DISCARD).start();
        List<String> errors = process.errorReader().lines().toList();
        assertEquals(1, process.waitFor(), errors::toString);
        String first = errors.stream()
                .filter(line -> line.startsWith("Exception in thread \"main\" "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(errors.toString()));
        String start = "Exception in thread \"main\" " + ChanceryException.class.getName() + ": ";
        assertTrue(first.startsWith(start), first);
        requireSentence(first.substring(start.length()));
        requireWhole(between);
    }

    private void prepare(Expected between) {
        if (!between.start().isEmpty()) {
            try (GraphStore opened = TdbStore.open(store)) {
                Chronicle.put(opened, between.start());
            }
        }
    }

    private void run(Work work) {
        try (GraphStore opened = TdbStore.open(store)) {
            work.run(chronicle, opened, new Steps(0));
        }
    }

    private void requireWhole(Expected between) {
        between.requireWhole(chronicle, store, "after the disk was full");
        run(between.work());
        requireGoal(between);
    }

    private void requireGoal(Expected between) {
        try (GraphStore opened = TdbStore.openExisting(store)) {
            assertEquals(between.goal(), Chronicle.quads(opened));
        }
    }

    /** One sentence about room, without a word that only developers know, and none of damage. */
    private static void requireSentence(String message) {
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains("room"), message);
        assertFalse(message.contains("damaged") || message.matches(".*(Exception|Error|java\\.|org\\.).*"), message);
    }
}
