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
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<String> problem = Utf8.otherThanText(line.get().bytes());
                if (problem.isPresent()) {
                    // The lines of such a file mean nothing, so it is told once.
                    sink.failures().accept(new ReadException(file, problem.get()));
                    return;
                }
                empty &= isBlank(line.get());
                read(file, line.get(), sink);
            }
        }
        if (empty) {
            sink.failures().accept(new ReadException(file, "is empty; put one JSON object a line into it."));
        }
    }

    private static void read(Path file, ByteLines.Line line, Sink sink) throws IOException {
        if (!isBlank(line)) {
            sink.take(() -> article(file, line));
        }
    }

    private static boolean isBlank(ByteLines.Line line) {
        for (byte value : line.bytes()) {
            if (!Character.isWhitespace(value)) {
                return false;
            }
        }
        return true;
    }

    private static Article article(Path file, ByteLines.Line line) {
        if (line.tooLong()) {
            throw new ReadException(file, line.number(), "is longer than 5 MB; write one article a line.");
        }
        return new JsonArticle(file, line.number()).article(Utf8.decode(file, line.number(), line.bytes()));
    }
}
