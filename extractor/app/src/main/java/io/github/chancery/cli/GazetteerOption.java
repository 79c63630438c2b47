package io.github.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which gazetteer names are linked to. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description =
                    "A directory of a gazetteer, from `chancery gazetteer`: its tables are used instead of the shipped"
                            + " ones, and what was added to it beside them.")
    private Optional<Path> directory;

    Optional<Path> directory() {
        return directory;
    }
}
