package io.github.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which patterns are used beside the shipped ones. */
final class PatternsOption {
    @Option(
            names = "--patterns",
            paramLabel = "DIR",
            description = "A directory of pattern files (*.yml) to use beside the shipped ones.")
    private Optional<Path> directory;

    Optional<Path> directory() {
        return directory;
    }
}
