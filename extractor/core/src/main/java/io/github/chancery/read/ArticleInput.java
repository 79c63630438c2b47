package io.github.chancery.read;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Where articles come from. */
@FunctionalInterface
public interface ArticleInput {
    /** Reads all articles, one after another; what the sink throws ends the reading. */
    void read(ArticleSink sink);

    /** Files and directories, in this order. */
    static ArticleInput of(List<Path> inputs) {
        return sink -> {
            ArticleReader reader = new ArticleReader(sink.warnings());
            inputs.forEach(input -> reader.read(input, sink.articles(), sink.failures()));
        };
    }

    /**
     * A stream of articles, a JSON object a line.
     *
     * @param name what messages call it
     */
    static ArticleInput ofLines(String name, InputStream lines) {
        return sink -> {
            try {
                Format.jsonLines().read(new NamedStream(name, name, lines), sink);
            } catch (IOException e) {
                sink.failures().accept(new ReadException(name, "broke off (" + e.getMessage() + ").", e));
            }
        };
    }
}
