package io.github.chancery.cli;

import io.github.chancery.build.Export;
import io.github.chancery.store.GraphStore;
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
        try (GraphStore opened = store.openExisting()) {
            Export export = new Export(opened, format.format());
            if (output == null) {
                export.to(console.out());
            } else {
                export.to(output);
            }
        }
    }
}
