package io.github.chancery.cli;

import io.github.chancery.store.Compaction;
import io.github.chancery.store.GraphStore;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery compact}: a store to one that takes less space. */
@Command(
        name = "compact",
        description = {
            "Makes a store as small as its graph lets it be.",
            "A build does so itself when it pays. Should it break off, the store is as it was, or small."
        },
        footer = {"  chancery compact --loc my-graph"})
final class CompactCommand implements Runnable {
    private static final double MEGABYTE = 1e6;

    private final Console console;

    @Mixin
    private LocalStoreOption store;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try (GraphStore opened = store.openExisting()) {
            opened.compact(0).map(CompactCommand::text).ifPresent(console::say);
        }
    }

    private static String text(Compaction done) {
        return String.format(
                Locale.ROOT,
                "the store takes %.1f MB, and took %.1f MB before",
                done.after() / MEGABYTE,
                done.before() / MEGABYTE);
    }
}
