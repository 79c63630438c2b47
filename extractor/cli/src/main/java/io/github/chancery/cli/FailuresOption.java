package io.github.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --failures}: a file for other programs that lists what failed. */
final class FailuresOption {
    private static final String NAME = "--failures";

    @Option(
            names = NAME,
            paramLabel = "FILE",
            description =
                    "Write what could not be read or processed as JSON Lines: file, member of an archive, line, reason.")
    private Optional<Path> file = Optional.empty();

    /** Begins the file; it is written as things fail. */
    LinesFile open() {
        return LinesFile.open(file, NAME);
    }
}
