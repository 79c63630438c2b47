package io.github.chancery.read.source;

import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens files.
 *
 * @param unpacker takes what is in each
 */
record FileOpener(Unpacker unpacker, Consumer<ReadException> failures) {

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
        try (InputStream bytes = Files.newInputStream(file)) {
            NamedStream stream = new NamedStream(origin, label, bytes);
            boolean zip = Archive.of(stream.head()).filter(Archive.ZIP::equals).isPresent();
            if (!zip || !readByDirectory(file, origin, label)) {
                unpacker.take(stream, isNamed);
            }
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
