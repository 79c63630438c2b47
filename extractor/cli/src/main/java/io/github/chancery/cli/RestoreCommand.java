package io.github.chancery.cli;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.backup.Restore;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery restore}: a backup to a store. */
@Command(
        name = "restore",
        description = {
            "Makes a store of a backup.",
            "The backup is checked to its end before anything is changed. The store is a new or an empty one, and holds"
                    + " all of the backup or nothing of it."
        },
        footer = {"  chancery restore my-graph.nq.gz --loc copy"})
final class RestoreCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "What `chancery backup` wrote.")
    private Path file;

    @Mixin
    private LocalStoreOption store;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Restore restore = Restore.from(file);
        try (GraphStore opened = store.open()) {
            restore.into(opened);
            console.say("the store holds " + BackupCommand.text(restore.manifest()));
        }
    }
}
