package io.github.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --summary}: a file for other programs that tells what a run did. */
final class SummaryOption {
    private static final String NAME = "--summary";

    @Option(names = NAME, paramLabel = "FILE", description = "Write what the run did as a JSON object.")
    private Optional<Path> file = Optional.empty();

    /** Writes it, if that was asked for. */
    void write(ObjectNode summary) {
        try (LinesFile lines = LinesFile.open(file, NAME)) {
            lines.add(summary);
        }
    }
}
