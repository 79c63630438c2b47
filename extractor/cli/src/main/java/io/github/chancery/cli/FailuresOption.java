package io.github.chancery.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.read.format.ReadException;
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

    /**
     * The line on a failure.
     *
     * @param sentence the whole message
     */
    static ObjectNode line(String sentence, Throwable cause) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        if (!(cause instanceof ReadException failure)) {
            return line.put("reason", sentence);
        }
        line.put("file", failure.origin().file());
        failure.origin().member().ifPresent(member -> line.put("member", member));
        failure.line().ifPresent(number -> line.put("line", number));
        return line.put("reason", failure.problem());
    }
}
