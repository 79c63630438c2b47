package io.github.chancery.read;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Columns;
import io.github.chancery.read.format.JsonLines;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.read.language.ForeignArticles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Where articles come from. */
@FunctionalInterface
public interface ArticleInput {
    /** Reads all articles, one after another; what the sink throws ends the reading. */
    void read(ArticleSink sink);

    /** Files and directories, in this order. */
    static ArticleInput of(List<Path> inputs) {
        return of(inputs, ReadOptions.USUAL);
    }

    /** The same, read as is said; articles in other languages than English are passed over and told at the end, unless all are wanted. */
    static ArticleInput of(List<Path> inputs, ReadOptions options) {
        return of(
                options,
                (reader, articles, failures) -> inputs.forEach(input -> reader.read(input, articles, failures)));
    }

    /** What somebody else has opened, and closes, read as is said. */
    static ArticleInput of(NamedStream stream, ReadOptions options) {
        return of(options, (reader, articles, failures) -> reader.read(stream, articles, failures));
    }

    private static ArticleInput of(ReadOptions options, Reading reading) {
        return sink -> {
            ForeignArticles foreign = new ForeignArticles();
            Consumer<Article> articles = article -> {
                if (options.anyLanguage() || !foreign.take(article)) {
                    sink.articles().accept(article);
                }
            };
            reading.read(new ArticleReader(options, sink.warnings()), articles, sink.failures());
            foreign.sentence().ifPresent(sink.warnings());
        };
    }

    /** Reads with a reader that is ready. */
    interface Reading {
        /** Hands over all articles, and what cannot be read. */
        void read(ArticleReader reader, Consumer<Article> articles, Consumer<ReadException> failures);
    }

    /**
     * A stream of articles, a JSON object a line.
     *
     * @param name what messages call it
     */
    static ArticleInput ofLines(String name, InputStream lines) {
        return sink -> {
            NamedStream stream = new NamedStream(Origin.of(name), name, lines);
            try {
                new JsonLines(new Columns(Map.of())).read(stream, sink);
            } catch (IOException e) {
                sink.failures().accept(new ReadException(stream.origin(), "broke off (" + e.getMessage() + ").", e));
            }
        };
    }
}
