package io.github.chancery.cli;

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
}
