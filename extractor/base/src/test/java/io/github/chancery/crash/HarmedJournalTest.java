package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed when the journal has a commit and the store's trees have not, and then the journal is cut short or bits of
 * it flip: what is found is whole, with that commit or without it, or is told in one sentence.
 */
class HarmedJournalTest {
    /** As a commit counts, and its pages are in the journal alone. */
    private static final long STEP = 2;

    private static final int FLIPS = 6;

    @TempDir
    private Path directory;

    @Test
    void whatIsFoundIsWholeOrTold() throws Exception {
        Chronicle chronicle = Chronicle.write(directory);
        Expected expected = Expected.of(Work.FIRST_BUILD, Made.of(chronicle));
        Path killed = directory.resolve("killed");
        KilledWork process = KilledWork.start(
                QuickJava.in(Files.createDirectory(directory.resolve("java"))),
                Work.FIRST_BUILD,
                chronicle,
                killed,
                STEP);
        assertEquals(KilledWork.End.AT_STEP, process.killAtStep());
        byte[] journal = Files.readAllBytes(journal(killed));
        assertTrue(journal.length > 0, "nothing is in the journal");
        for (Map.Entry<String, byte[]> harm : harms(journal).entrySet()) {
            Path store = directory.resolve("store " + harm.getKey());
            copy(killed, store);
            Files.write(journal(store), harm.getValue());
            requireWholeOrTold(expected, chronicle, store, harm.getKey());
        }
    }

    private static Map<String, byte[]> harms(byte[] journal) {
        Map<String, byte[]> harms = new LinkedHashMap<>();
        harms.put("as it was", journal);
        harms.put("empty", new byte[0]);
        harms.put("a third", Arrays.copyOf(journal, journal.length / 3));
        harms.put("without the last byte", Arrays.copyOf(journal, journal.length - 1));
        Random chance = new Random(FLIPS);
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = journal.clone();
            flipped[i == 0 ? 1 : chance.nextInt(journal.length)] ^= (byte) (1 << chance.nextInt(8));
            harms.put("bit " + i, flipped);
        }
        return harms;
    }

    private static void requireWholeOrTold(Expected expected, Chronicle chronicle, Path store, String when) {
        try (GraphStore opened = TdbStore.openExisting(store)) {
            opened.check();
        } catch (ChanceryException e) {
            String message = e.getMessage();
            assertTrue(message.startsWith("the store " + store + " is damaged ("), when + ": " + message);
            assertEquals(1, message.lines().count(), message);
            return;
        }
        expected.requireWhole(chronicle, store, when);
    }

    private static Path journal(Path store) {
        return store.resolve("Data-0001").resolve("journal.jrnl");
    }

    /** Copies a store with the holes of its files. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            found.forEach(file -> {
                Path copy = to.resolve(from.relativize(file));
                try {
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copy);
                    } else {
                        copyFile(file, copy);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        byte[] bytes = Files.readAllBytes(from);
        int used = bytes.length;
        while (used > 0 && bytes[used - 1] == 0) {
            used--;
        }
        try (RandomAccessFile copy = new RandomAccessFile(to.toFile(), "rw")) {
            copy.write(bytes, 0, used);
            copy.setLength(bytes.length);
        }
    }
}
