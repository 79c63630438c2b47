package io.github.chancery.gazetteer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a build has come.
 *
 * @param input what is built from, and how; a position of another input is no use
 * @param reading how many times the dump has been read to its end
 * @param count how many documents of the reading that has begun are done
 * @param bytes how many bytes they have
 * @param parts how many files of records they have given
 * @param malformed how many documents were malformed, in all readings
 * @param named places and reasons of the first of these
 */
record Position(String input, int reading, long count, long bytes, int parts, long malformed, List<Malformed> named) {
    /** How many malformed documents are named. */
    static final int NAMED = 100;

    private static final String FILE = "position.json";
    private static final JsonMapper JSON = new JsonMapper();

    Position {
        named = List.copyOf(named);
    }

    static Position start(String input) {
        return new Position(input, 0, 0, 0, 0, 0, List.of());
    }

    /** The position after one more file of records. */
    Position after(long nextCount, long nextBytes, List<Malformed> more) {
        List<Malformed> all = new ArrayList<>(named);
        all.addAll(more.subList(0, Math.min(more.size(), NAMED - Math.min(NAMED, named.size()))));
        return new Position(input, reading, nextCount, nextBytes, parts + 1, malformed + more.size(), all);
    }

    /** The position at the start of the next reading. */
    Position nextReading() {
        return new Position(input, reading + 1, 0, 0, 0, malformed, named);
    }

    static Optional<Position> read(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Position.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new ChanceryException(file + " cannot be read; remove " + directory + " to build from the start", e);
        }
    }

    void write(Path directory) throws IOException {
        Path next = directory.resolve(FILE + ".next");
        JSON.writeValue(next.toFile(), this);
        Files.move(next, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
