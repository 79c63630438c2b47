package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One JSON object a line, each an article. */
final class JsonLines implements Format {
    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        boolean empty = true;
        ByteLines lines = new ByteLines(stream.bytes());
        while (lines.advance()) {
            byte[] line = lines.bytes();
            Optional<String> problem = Utf8.otherThanText(line);
            if (problem.isPresent()) {
                // The lines of such a file mean nothing, so it is told once.
                sink.failures().accept(new ReadException(stream, problem.get()));
                return;
            }
            if (!isBlank(line)) {
                empty = false;
                sink.take(() -> article(stream, lines, line, sink));
            }
        }
        if (empty) {
            sink.failures().accept(new ReadException(stream, "is empty; put one JSON object a line into it."));
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

    private static Article article(NamedStream stream, ByteLines lines, byte[] line, ArticleSink sink) {
        if (lines.isTooLong()) {
            throw new ReadException(stream.name(), lines.number(), "is longer than 5 MB; write one article a line.");
        }
        return new JsonArticle(stream.name(), stream.label(), lines.number(), sink.warnings())
                .article(Utf8.decode(stream, lines.number(), line));
    }
}
