package io.github.chancery.query.names;

import io.github.chancery.graph.meeting.StoredNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/**
 * Where the index of a store's names is kept.
 *
 * @param folder the store's, which the index gets a folder in
 */
record NameFolder(Path folder) {
    static final String NAME = "names";

    /** Kept, as a logger that nobody holds forgets its level: Lucene tells users what only developers can act on. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final String GENERATION = "generation";
    private static final String FORMAT = "format";

    /**
     * Opens the index; makes it where there is none of this generation.
     *
     * @param names asked for only to make it; never older than the generation
     */
    NameIndex open(String generation, Supplier<StoredNames> names) {
        LUCENE.setLevel(Level.SEVERE);
        try {
            return new LuceneNames(whole(generation));
        } catch (IOException | IllegalArgumentException e) {
            return make(generation, names.get());
        }
    }

    private NameIndex make(String generation, StoredNames names) {
        try {
            Path growing = Files.createTempDirectory(folder, NAME + "-");
            try {
                write(new MMapDirectory(growing), names, generation);
                clear(place());
                Files.move(growing, place(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                clear(growing);
            }
            return new LuceneNames(whole(generation));
        } catch (IOException | RuntimeIOException e) {
            return inMemory(names);
        }
    }

    /** An index that is gone with the process. */
    static NameIndex inMemory(StoredNames names) {
        LUCENE.setLevel(Level.SEVERE);
        try {
            Directory memory = new ByteBuffersDirectory();
            write(memory, names, "");
            return new LuceneNames(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Directory directory, StoredNames names, String generation) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            new NameDocuments(writer).add(names);
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(GENERATION, generation, FORMAT, NameDocuments.FORMAT).entrySet());
            writer.commit();
        }
    }

    /** The index of this generation, of which every byte is as it was written. */
    private DirectoryReader whole(String generation) throws IOException {
        if (!Files.exists(place())) {
            throw new NoSuchFileException(place().toString()); // Lucene would make an empty folder
        }
        DirectoryReader reader = DirectoryReader.open(new MMapDirectory(place()));
        try {
            Map<String, String> told = reader.getIndexCommit().getUserData();
            if (!generation.equals(told.get(GENERATION)) || !NameDocuments.FORMAT.equals(told.get(FORMAT))) {
                throw new IOException(place() + " is of another generation");
            }
            checkIntegrity(reader);
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private static void checkIntegrity(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** Whether an index lies there, of whatever generation, that is not as it was written. */
    boolean isDamaged() {
        LUCENE.setLevel(Level.SEVERE);
        if (!Files.exists(place())) {
            return false;
        }
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(place()))) {
            checkIntegrity(reader);
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    private static void clear(Path directory) {
        if (Files.exists(directory)) {
            IO.deleteAll(directory);
        }
    }

    private Path place() {
        return folder.resolve(NAME);
    }
}
