package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes items into a new index, in little memory however many they are.
 *
 * <p>It grows in a directory beside its own, and takes its place when it is finished: there is a whole index or none.
 * Closed before that, it stays at its last commit, and writing an index of the same source goes on from there.
 * {@link #add} is safe for many threads.
 */
public final class IndexWriting implements AutoCloseable {
    static final String FORMAT = "format";
    static final String SOURCE = "source";
    static final String POSITION = "position";

    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final Optional<Path> destination;
    private final ItemDocuments documents;
    private final String source;
    private final OptionalLong position;
    private final IndexWriter writer;

    private IndexWriting(Directory directory, Optional<Path> destination, String source, ItemDocuments documents)
            throws IOException {
        this.directory = directory;
        this.destination = destination;
        this.documents = documents;
        this.source = source;
        Map<String, String> begun = begun(directory);
        boolean resumes = begun.equals(data(begun.get(POSITION)));
        this.position = resumes ? OptionalLong.of(Long.parseLong(begun.get(POSITION))) : OptionalLong.empty();
        IndexWriterConfig config = new IndexWriterConfig(null)
                .setOpenMode(resumes ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
    }

    /**
     * Begins or resumes an index.
     *
     * @param directory where the finished index will be; what is there stays until then
     * @param source names what the items are from, such as a hash of it
     * @throws ChanceryException if the directory cannot be written, or somebody else is writing it
     */
    public static IndexWriting into(Path directory, String source, ItemDocuments documents) {
        Path growing = Directories.beside(directory.toAbsolutePath(), ".tmp");
        try {
            Files.createDirectories(growing);
            return new IndexWriting(Directories.mapped(growing), Optional.of(directory), source, documents);
        } catch (LockObtainFailedException e) {
            throw new ChanceryException(growing + " is being written by another process; wait for it to end", e);
        } catch (IOException e) {
            throw new ChanceryException(growing + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Begins an index in a directory that is its place already. */
    static IndexWriting into(Directory directory, String source, ItemDocuments documents) throws IOException {
        return new IndexWriting(directory, Optional.empty(), source, documents);
    }

    /** How far the source had been read when an earlier writing ended; nothing if this one begins anew. */
    public OptionalLong position() {
        return position;
    }

    /** Adds an item; the same one added again takes the place of the first. */
    public void add(Item item) {
        try {
            writer.updateDocument(ItemDocuments.identity(item.item()), documents.document(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was added, even if the process ends. */
    public void commit(long reached) {
        try {
            commit(Long.toString(reached));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index whole and puts it in its place, instead of one that is there; nothing can be added after. */
    public void finish() {
        try {
            writer.forceMerge(1);
            commit((String) null);
            close();
            if (destination.isPresent()) {
                publish(destination.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            IOUtils.close(writer, destination.isPresent() ? directory : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(@Nullable String reached) throws IOException {
        writer.setLiveCommitData(data(reached).entrySet());
        writer.commit();
    }

    private Map<String, String> data(@Nullable String reached) {
        Map<String, String> data = new TreeMap<>(Map.of(FORMAT, ItemDocuments.FORMAT, SOURCE, source));
        if (reached != null) {
            data.put(POSITION, reached);
        }
        return data;
    }

    private static Map<String, String> begun(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? SegmentInfos.readLatestCommit(directory).getUserData()
                : Map.of();
    }

    private static void publish(Path place) throws IOException {
        Path old = Directories.beside(place.toAbsolutePath(), ".old");
        Directories.delete(old);
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(Directories.beside(place.toAbsolutePath(), ".tmp"), place, StandardCopyOption.ATOMIC_MOVE);
        Directories.delete(old);
    }
}
