package io.github.chancery.read.source;

import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens files.
 *
 * @param unpacker takes what is in each
 * @param bytesRead is told how much of them was read, piece by piece
 */
record FileOpener(Unpacker unpacker, Consumer<ReadException> failures, LongConsumer bytesRead) {

    /** @param isNamed whether the user named the file itself; a pipe may be named, as shells make them of commands */
    void open(Path file, boolean isNamed) {
        Origin origin = Origin.of(file.toString());
        if (Files.isSymbolicLink(file) && Files.notExists(file)) {
            failures.accept(new ReadException(origin, "is a link to nothing; check where it points."));
        } else if (Files.exists(file) && !Files.isRegularFile(file) && !isNamed) {
            failures.accept(new ReadException(origin, "is no regular file; save its content in one."));
        } else {
            read(file, origin, isNamed);
        }
    }

    private void read(Path file, Origin origin, boolean isNamed) {
        String label = file.getFileName().toString();
        try (Metered bytes = new Metered(Files.newInputStream(file), bytesRead)) {
            NamedStream stream = new NamedStream(origin, label, bytes);
            boolean zip = Archive.of(stream.head()).filter(Archive.ZIP::equals).isPresent();
            if (!zip || !readByDirectory(file, origin, label)) {
                unpacker.take(stream, isNamed);
            }
            bytes.passOver(Files.size(file));
        } catch (IOException e) {
            failures.accept(Unreadable.because(origin, e));
        }
    }

    /** Reads a zip file; false if it is cut off, so that only what stands before the cut can be read. */
    private boolean readByDirectory(Path file, Origin origin, String label) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            unpacker.members(() -> 0, 1).read(zip, origin, label);
            return true;
        } catch (IOException e) {
            // Read as a stream, it tells what is wrong.
            return false;
        }
    }
}
