package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.List;

/** A text that is one article. */
final class PlainText implements Format {
    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        sink.take(() -> article(stream));
    }

    private static Article article(NamedStream stream) throws IOException {
        byte[] bytes = stream.bytes().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ReadException(stream, "is longer than 5 MB; give each article a file of its own.");
        }
        Utf8.otherThanText(bytes).ifPresent(problem -> {
            throw new ReadException(stream, problem);
        });
        String text = Hyphenation.joined(Mojibake.repaired(Utf8.decode(stream, 1, bytes)));
        if (text.isBlank()) {
            throw new ReadException(stream, "is empty; put the article's text into it.");
        }
        return Metadata.of(stream).article(text);
    }
}
