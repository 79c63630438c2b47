package io.github.chancery.store.tdb;

import io.github.chancery.digest.Sha256;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The files of a TDB2 database: a generation of them in a directory {@code Data-0001}, to which a compaction adds the next.
 *
 * @param path the database's directory
 */
record StoreFiles(Path path) {
    private static final Pattern GENERATION = Pattern.compile("Data-(\\d+)");
    private static final Pattern LEFTOVER = Pattern.compile("Data-\\d+-tmp|names-\\d+");
    private static final String TREE = ".bpt";
    private static final String NAMES = "nodes-data.obj";
    private static final int LAST = 4096;
    private static final String LOCK_FILE = "tdb.lock";
    private static final String LOADING = "loading";

    /** Whether there is a database; one whose compaction broke off is one, too. */
    boolean exist() {
        return Files.isDirectory(path) && !generations().isEmpty();
    }

    /** Whether nothing is there but what an attempt leaves behind that was broken off. */
    boolean areMissing() {
        return list().allMatch(file -> file.equals(lock()) || file.equals(loading()) || file.equals(mark()));
    }

    /** The file in which TDB2 leaves the number of the process that has the database. */
    Path lock() {
        return path.resolve(LOCK_FILE);
    }

    /** The file that tells the form of the store. */
    Path mark() {
        return path.resolve(StoreMark.FILE);
    }

    /** Where a database grows that is to be the next generation, or the first. */
    Path loading() {
        return path.resolve(LOADING);
    }

    /** The place of the first generation. */
    Path first() {
        return generation(1);
    }

    /** The place of the next generation. */
    Path next() {
        return generation(number(newest()) + 1);
    }

    /** Where a compaction has the next generation grow. */
    Path compacting() {
        return next().resolveSibling(next().getFileName() + "-tmp");
    }

    private Path generation(int number) {
        return path.resolve("Data-%04d".formatted(number));
    }

    /**
     * Takes out the generations before the newest, and what a compaction, a bulk load or the making of an index of names left
     * that was broken off; for the holder of the lock.
     */
    void clear() {
        List<Path> generations = generations();
        Stream<Path> old = generations.stream().limit(Math.max(0, generations.size() - 1));
        Stream.concat(old, list().filter(file -> matches(LEFTOVER, file) || file.endsWith(LOADING)))
                .forEach(IO::deleteAll);
    }

    /** The bytes that the files take. */
    long bytes() {
        try (Stream<Path> files = Files.list(newest())) {
            return files.mapToLong(StoreFiles::bytes).sum();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of the names, addresses and texts in the graph, which no compaction takes out. */
    long textBytes() {
        return newest().resolve(NAMES).toFile().length();
    }

    /**
     * Tells this state from all others: every commit moves the roots of the trees that it changes, and none of their blocks
     * is used twice. The last names that came tell it from a store that once was in the same place.
     */
    String generation() {
        try (Stream<Path> files = Files.list(newest())) {
            List<Path> trees = files.filter(file -> file.toString().endsWith(TREE))
                    .sorted()
                    .toList();
            byte[][] state = new byte[trees.size() + 1][];
            for (int i = 0; i < trees.size(); i++) {
                state[i] = Files.readAllBytes(trees.get(i));
            }
            state[trees.size()] = lastNames();
            return newest().getFileName() + "-" + Sha256.ofBytes(state);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private byte[] lastNames() throws IOException {
        try (FileChannel names = FileChannel.open(newest().resolve(NAMES))) {
            ByteBuffer last = ByteBuffer.allocate((int) Math.min(LAST, names.size()));
            names.read(last, names.size() - last.capacity());
            return last.array();
        }
    }

    /**
     * Requires that no tree has lost what is noted of it: TDB2 would begin a new one in its place.
     *
     * @throws TDBException if one has
     */
    void requireTrees() {
        // None where the process that has the lock has just compacted the store.
        File[] trees = newest().toFile().listFiles((folder, name) -> name.endsWith(TREE));
        for (File tree : trees == null ? new File[0] : trees) {
            if (tree.length() == 0 && tree.exists()) {
                throw new TDBException(tree.getName() + " is empty");
            }
        }
    }

    /** Whether the file of texts is at least as long as TDB2 noted: it writes on from where it notes. */
    boolean haveAllTexts() {
        Path note = newest().resolve("nodes-data.bdf");
        try {
            LongBuffer noted = ByteBuffer.wrap(Files.readAllBytes(note)).asLongBuffer();
            return !noted.hasRemaining() || (noted.get(0) >= 0 && noted.get(0) <= textBytes());
        } catch (NoSuchFileException e) {
            return true; // nothing was written yet
        } catch (IOException e) {
            throw unreadable(note, e);
        }
    }

    /** The generation that counts. */
    Path newest() {
        List<Path> generations = generations();
        return generations.get(generations.size() - 1);
    }

    private List<Path> generations() {
        return list().filter(file -> matches(GENERATION, file))
                .sorted(Comparator.comparing(StoreFiles::number))
                .toList();
    }

    private static int number(Path generation) {
        return Integer.parseInt(
                GENERATION.matcher(generation.getFileName().toString()).replaceFirst("$1"));
    }

    private static boolean matches(Pattern name, Path file) {
        return name.matcher(file.getFileName().toString()).matches();
    }

    private Stream<Path> list() {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * TDB2 lets its trees grow in great steps, with holes; beside each tree it notes which block is its root and how many
     * blocks it has within, and how many leaves.
     */
    private static long bytes(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(TREE)) {
            return blocks(file) * SystemTDB.BlockSize;
        }
        return name.endsWith(".dat") || name.endsWith(".idn")
                ? 0
                : file.toFile().length();
    }

    private static long blocks(Path tree) {
        try {
            LongBuffer state = ByteBuffer.wrap(Files.readAllBytes(tree)).asLongBuffer();
            return state.remaining() < 3 ? 0 : state.get(1) + state.get(2);
        } catch (IOException e) {
            throw unreadable(tree, e);
        }
    }

    private static ChanceryException unreadable(Path file, IOException e) {
        return new ChanceryException(
                file + " cannot be looked into (" + FileProblem.of(e) + "); see that you may read there", e);
    }
}
