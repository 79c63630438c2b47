package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file for other programs, a JSON object a line.
 *
 * @param file where it is; if nowhere, nothing is written
 * @param option what names it
 */
record LinesFile(Optional<Path> file, String option, Optional<Writer> out) implements AutoCloseable {
    /**
     * Begins the file, empty.
     *
     * @throws ChanceryException if it cannot be written
     */
    static LinesFile open(Optional<Path> file, String option) {
        return new LinesFile(file, option, file.map(path -> writer(path, option)));
    }

    void add(ObjectNode line) {
        out.ifPresent(writer -> attempt(() -> {
            writer.write(line + "\n");
            writer.flush();
        }));
    }

    @Override
    public void close() {
        out.ifPresent(writer -> attempt(writer::close));
    }

    private static Writer writer(Path file, String option) {
        try {
            return Files.newBufferedWriter(file, UTF_8);
        } catch (IOException e) {
            throw failure(file, option, e);
        }
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw failure(file.orElseThrow(), option, e);
        }
    }

    private static ChanceryException failure(Path file, String option, IOException e) {
        return new ChanceryException(
                file + " cannot be written (" + FileProblem.of(e) + "); name another file with " + option, e);
    }

    private interface Writing {
        void run() throws IOException;
    }
}
