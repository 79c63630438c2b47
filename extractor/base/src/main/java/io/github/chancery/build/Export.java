package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import io.github.chancery.store.GraphStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the whole graph of a store.
 *
 * @param store the store
 * @param format how to write; one without named graphs gets their union with the default graph
 */
public record Export(GraphStore store, GraphFormat format) {
    public Export {
        requireNonNull(store);
        requireNonNull(format);
    }

    /** To a stream, which stays open. */
    public void to(OutputStream out) {
        store.read(view -> {
            view.export(format, out);
            return view;
        });
    }

    /**
     * To a file, which is made anew.
     *
     * @throws ChanceryException if it cannot be written
     */
    public void to(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            to(out);
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (UncheckedIOException e) {
            throw unwritable(file, requireNonNull(e.getCause()));
        }
    }

    private static ChanceryException unwritable(Path file, IOException problem) {
        return new ChanceryException(
                file + " cannot be written (" + FileProblem.of(problem) + "); name another file with --output",
                problem);
    }
}
