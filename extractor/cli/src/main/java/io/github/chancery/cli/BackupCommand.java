package io.github.chancery.cli;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.backup.Backup;
import io.github.chancery.store.backup.Manifest;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}: a store to a file. */
@Command(
        name = "backup",
        description = {
            "Copies a store, as it is at one moment, to a file.",
            "The file is N-Quads packed by gzip. Comments at its end tell how much it holds, of which version and"
                    + " generation, and its checksum. It is there when it is whole; an older one stays until then."
        },
        footer = {
            "  chancery backup my-graph.nq.gz --loc my-graph  the store my-graph to a file",
            "  gzip -dc my-graph.nq.gz | tail -n 2            what it tells of itself",
            "  chancery restore my-graph.nq.gz --loc copy     the file to a new store"
        })
final class BackupCommand implements Runnable {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Where the backup goes; name it .nq.gz.")
    private Path file;

    @Mixin
    private LocalStoreOption store;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try (GraphStore opened = store.openExisting()) {
            Manifest manifest = new Backup(opened, ManifestVersion.number()).to(file);
            console.say(file + " holds " + text(manifest));
        }
    }

    /** How much a backup holds. */
    static String text(Manifest manifest) {
        return manifest.articles() + " articles in " + manifest.quads() + " quads, by Chancery " + manifest.version();
    }
}
