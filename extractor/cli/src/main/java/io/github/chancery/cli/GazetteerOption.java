package io.github.chancery.cli;

import io.github.chancery.link.gazetteer.Gazetteer;
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

    /** The gazetteer chosen, else the one that ships. */
    Gazetteer gazetteer() {
        return directory.map(Gazetteer::open).orElseGet(Gazetteer::embedded);
    }

    Optional<Path> directory() {
        return directory;
    }
}
