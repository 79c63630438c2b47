package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two processes that want one store the second waits a little, and then says who has it. */
class TwoAtOnceTest {
    /** As the first commit counts. */
    private static final long STEP = 2;

    @TempDir
    private Path directory;

    @Test
    void theSecondSaysWhoHasTheStoreAndTheFirstIsNotDisturbed() throws Exception {
        Chronicle chronicle = Chronicle.write(directory);
        Made made = Made.of(chronicle);
        Path store = directory.resolve("store");
        KilledWork first = KilledWork.start(
                QuickJava.in(Files.createDirectory(directory.resolve("java"))),
                Work.FIRST_BUILD,
                chronicle,
                store,
                STEP);
        assertTrue(first.awaitStep());
        for (Work second : new Work[] {Work.BUILD, Work.FORGET}) {
            assertEquals(
                    "the store " + store + " is in use by process "
                            + first.process().pid() + " (KilledWork FIRST_BUILD); try again when it is done",
                    assertThrows(ChanceryException.class, () -> run(second, chronicle, store))
                            .getMessage());
        }
        assertEquals(KilledWork.End.AT_STEP, first.kill());
        Expected.of(Work.FIRST_BUILD, made).requireWhole(chronicle, store, "two at once");
        run(Work.BUILD, chronicle, store);
        try (GraphStore opened = TdbStore.openExisting(store)) {
            assertEquals(made.all(), Chronicle.quads(opened));
        }
    }

    private static void run(Work work, Chronicle chronicle, Path store) {
        try (GraphStore opened = TdbStore.open(store)) {
            work.run(chronicle, opened, new Steps(0));
        }
    }
}
