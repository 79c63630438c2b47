package io.github.chancery.link.index;

import static java.util.Objects.requireNonNull;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Keeps the index of a gazetteer between runs: the first run builds it, the others only open it.
 *
 * @param directory where it is kept; if that cannot be written, each run builds its own in memory
 */
public record IndexCache(Path directory) {
    private static final String PREFIX = "gazetteer-";
    private static final int PATIENCE_MILLIS = 20;

    /**
     * The user's cache, as the XDG Base Directory Specification has it.
     *
     * @param environment the variables of the environment
     * @param home the user's home directory
     */
    public static IndexCache of(Map<String, String> environment, String home) {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = Path.of(home, ".cache");
        try {
            return new IndexCache((Path.of(given).isAbsolute() ? Path.of(given) : caches).resolve("chancery"));
        } catch (InvalidPathException e) {
            return new IndexCache(caches.resolve("chancery"));
        }
    }

    /** The index of a gazetteer in the cache of the user who runs this. */
    public static ItemIndex open(Gazetteer gazetteer) {
        return of(System.getenv(), System.getProperty("user.home"))
                .open(gazetteer.version(), gazetteer::items, new ItemDocuments(gazetteer.spelling()));
    }

    /**
     * Opens the index of a gazetteer; builds it if it is not there or broken.
     *
     * @param version a hash of the gazetteer's content, fit for the name of a directory
     * @param items the gazetteer's items; asked for only to build
     */
    public ItemIndex open(String version, Supplier<Stream<? extends Item>> items, ItemDocuments documents) {
        Path kept = directory.resolve(PREFIX + version + "-" + ItemDocuments.FORMAT);
        try {
            ItemIndex index = whole(kept, version, documents);
            CachedIndexes.use(kept);
            return index;
        } catch (IOException | ChanceryException e) {
            return build(kept, version, items, documents);
        }
    }

    private ItemIndex build(
            Path kept, String version, Supplier<Stream<? extends Item>> items, ItemDocuments documents) {
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(
                            Directories.beside(kept, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                return builtUnder(lock, kept, version, items, documents);
            }
        } catch (IOException | UncheckedIOException | ChanceryException e) {
            return inMemory(version, items, documents);
        }
    }

    /** Builds what another process has not built while this one waited for the lock. */
    private static ItemIndex builtUnder(
            FileLock lock, Path kept, String version, Supplier<Stream<? extends Item>> items, ItemDocuments documents)
            throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the lock on " + kept + " was lost");
        }
        try {
            return whole(kept, version, documents);
        } catch (IOException | ChanceryException e) {
            Directories.delete(Directories.beside(kept, ".tmp"));
            try (IndexWriting writing = IndexWriting.into(kept, version, documents)) {
                items.get().forEach(writing::add);
                writing.finish();
            }
            CachedIndexes.prune(requireNonNull(kept.toAbsolutePath().getParent()), PREFIX);
            return whole(kept, version, documents);
        }
    }

    /** Opens an index of which every byte is as it was written. */
    private static ItemIndex whole(Path kept, String version, ItemDocuments documents) throws IOException {
        ItemIndex index = ItemIndex.open(kept, documents);
        if (index.source().equals(version) && index.isWhole()) {
            return index;
        }
        index.close();
        throw new IOException(kept + " is broken");
    }

    private static ItemIndex inMemory(String version, Supplier<Stream<? extends Item>> items, ItemDocuments documents) {
        Directories.quieten();
        Directory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriting writing = IndexWriting.into(memory, version, documents)) {
                items.get().forEach(writing::add);
                writing.finish();
            }
            return ItemIndex.open(memory, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a lock that another process or another thread of this one may have. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another thread builds the index", e);
        }
    }
}
