package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.crash.KilledWork.End;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that work on a store are killed, at any moment and at every n-th commit, one after another on one store. After each
 * kill the store opens, and holds of the articles some, each whole; done again, the work comes to what it comes to where nobody
 * disturbs it. The number of kills is a property: {@code -Dkills=1000}.
 */
class CrashSweepTest {
    private static final int KILLS = Integer.getInteger("kills", 44);
    /** One in so many is followed by another before the work is done again. */
    private static final int KILLED_AGAIN = 3;

    @TempDir
    private Path directory;

    private final Random chance = new Random(KILLS);
    private final Tally tally = new Tally();
    private final Map<Work, Moments> moments = new EnumMap<>(Work.class);
    private final Map<Work, Expected> expected = new EnumMap<>(Work.class);

    private Chronicle chronicle;
    private QuickJava java;

    @BeforeEach
    void write() throws Exception {
        chronicle = Chronicle.write(directory);
        java = QuickJava.in(Files.createDirectory(directory.resolve("java")));
        KilledWork.start(java, Work.FIRST_BUILD, chronicle, directory.resolve("undisturbed"), 0)
                .finish();
        Made made = Made.of(chronicle);
        for (Work work : Work.values()) {
            expected.put(work, Expected.of(work, made));
        }
    }

    @Test
    void nothingIsLostWhateverIsKilledWhenever() throws Exception {
        boolean isKilledAgain = false;
        Iterator<Work> works = Stream.generate(Work::values).flatMap(Stream::of).iterator();
        Work work = works.next();
        Path store = directory;
        for (int kill = 0; kill < KILLS; kill++) {
            if (!isKilledAgain) {
                work = works.next();
                store = prepare(expected.get(work), kill);
            }
            kill(work, store);
            String when = work + ", kill " + kill;
            expected.get(work).requireWhole(chronicle, store, when);
            isKilledAgain = chance.nextInt(KILLED_AGAIN) == 0 && kill + 1 < KILLS;
            if (!isKilledAgain) {
                doAgain(work, store, when);
            }
            Files.writeString(Path.of("target", "kills.txt"), tally.table());
        }
        System.out.println(tally.table());
    }

    private Path prepare(Expected between, int kill) {
        if (between.start().isEmpty()) {
            return directory.resolve("new-" + kill);
        }
        Path store = directory.resolve("disturbed");
        try (GraphStore opened = TdbStore.open(store)) {
            Chronicle.put(opened, between.start());
        }
        return store;
    }

    private void kill(Work work, Path store) throws IOException, InterruptedException {
        Moments next = moments.computeIfAbsent(work, each -> new Moments(chance));
        long step = next.step();
        KilledWork process = KilledWork.start(java, work, chronicle, store, step);
        long begun = System.nanoTime();
        End end = step > 0 ? process.killAtStep() : process.killAfter(next.millis());
        next.learn(end, System.nanoTime() - begun, process.stepsTaken());
        tally.count(work, end);
    }

    private void doAgain(Work work, Path store, String when) {
        try (GraphStore opened = TdbStore.open(store)) {
            work.run(chronicle, opened, new Steps(0));
            assertEquals(expected.get(work).goal(), Chronicle.quads(opened), when);
        }
    }
}
