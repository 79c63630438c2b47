package io.github.chancery.store.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * Writes all of a store, as it is at one moment, to a file of packed N-Quads.
 *
 * @param store the store
 * @param version of Chancery
 */
public record Backup(GraphStore store, String version) {
    public Backup {
        requireNonNull(store);
        requireNonNull(version);
    }

    /**
     * Writes the file beside its place, and puts it there when it is whole.
     *
     * @param file where it goes; what is there already stays until then
     * @throws ChanceryException if it cannot be written
     */
    public Manifest to(Path file) {
        if (Files.isDirectory(file)) {
            throw new ChanceryException(file + " is a directory; name a file for the backup");
        }
        try {
            return writeBeside(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (RuntimeIOException e) {
            // Jena's writer wraps what it meets.
            throw unwritable(
                    file, e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e));
        }
    }

    private static ChanceryException unwritable(Path file, IOException problem) {
        return new ChanceryException(
                file + " cannot be written (" + FileProblem.of(problem)
                        + "); name a place with room that you may write to",
                problem);
    }

    private Manifest writeBeside(Path file) throws IOException {
        Path growing = file.resolveSibling(file.getFileName() + ".part");
        try {
            Manifest manifest = write(growing);
            Files.move(growing, file, ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private Manifest write(Path growing) throws IOException {
        try (FileChannel file = FileChannel.open(growing, CREATE, TRUNCATE_EXISTING, WRITE)) {
            BackupWriter writer = new BackupWriter(Channels.newOutputStream(file));
            Manifest manifest = store.read(view -> new Manifest(
                    version,
                    view.graphNames().count(),
                    writer.writeAll(view),
                    store.generation().orElse("")));
            writer.finish(manifest);
            file.force(true);
            return manifest;
        }
    }
}
