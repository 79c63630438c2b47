package io.github.chancery.cli;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--loc",
            paramLabel = "DIR",
            defaultValue = "chancery-graph",
            description = "The store's directory (default: ${DEFAULT-VALUE}).")
    private Path location;

    Path location() {
        return location;
    }

    /** Opens the store, and makes it where there is none. */
    GraphStore open() {
        return TdbStore.open(location);
    }

    /** Opens the store. */
    GraphStore openExisting() {
        return TdbStore.openExisting(location);
    }
}
