package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery export}: a store's graph as RDF. */
@Command(
        name = "export",
        description = "Writes the whole graph of a store as RDF.",
        footer = {
            "  chancery export > graph.ttl                                the store chancery-graph as Turtle",
            "  chancery export --loc g --format trig --output graph.trig  with each article's graph"
        })
final class ExportCommand implements Runnable {
    private final Console console;

    @Mixin
    private StoreOption store;

    @Mixin
    private FormatOption format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try (GraphStore opened = TdbStore.openExisting(store.location())) {
            if (output == null) {
                write(opened, console.out());
                return;
            }
            write(opened, output);
        }
    }

    private void write(GraphStore opened, OutputStream out) {
        opened.read(view -> {
            view.export(format.format(), out);
            return out;
        });
    }

    private void write(GraphStore opened, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(opened, out);
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be written (" + e + "); name another file with --output", e);
        }
    }
}
