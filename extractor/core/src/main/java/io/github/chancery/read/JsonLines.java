package io.github.chancery.read;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file with one JSON object a line, each an article. */
final class JsonLines implements Format {
    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(Path file, Sink sink) throws IOException {
        boolean empty = true;
        try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
            while (lines.advance()) {
                byte[] line = lines.bytes();
                Optional<String> problem = Utf8.otherThanText(line);
                if (problem.isPresent()) {
                    // The lines of such a file mean nothing, so it is told once.
                    sink.failures().accept(new ReadException(file, problem.get()));
                    return;
                }
                if (!isBlank(line)) {
                    empty = false;
                    sink.take(() -> article(file, lines, line));
                }
            }
        }
        if (empty) {
            sink.failures().accept(new ReadException(file, "is empty; put one JSON object a line into it."));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte value : line) {
            if (!Character.isWhitespace(value)) {
                return false;
            }
        }
        return true;
    }

    private static Article article(Path file, ByteLines lines, byte[] line) {
        if (lines.isTooLong()) {
            throw new ReadException(file, lines.number(), "is longer than 5 MB; write one article a line.");
        }
        return new JsonArticle(file, lines.number()).article(Utf8.decode(file, lines.number(), line));
    }
}
