package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.List;

/** A text that is one article. */
public final class PlainText implements Format {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public boolean begins(Head head) {
        return false;
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        sink.take(() -> article(stream, sink));
    }

    private static Article article(NamedStream stream, ArticleSink sink) throws IOException {
        String decoded = new TextDecoder(stream.origin(), sink.warnings()).decode(1, WholeText.bytes(stream));
        String text = Hyphenation.joined(Mojibake.repaired(decoded));
        if (text.isBlank()) {
            throw new ReadException(stream.origin(), "is empty; put the article's text into it.");
        }
        return Metadata.of(stream).article(text);
    }
}
