package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Where read articles go.
 *
 * @param failures takes why an input, or a line of it, gives no article
 * @param warnings takes sentences on what was left out of an article that is read
 */
public record ArticleSink(Consumer<Article> articles, Consumer<ReadException> failures, Consumer<String> warnings) {

    /** Passes on the article of {@code source}, or why there is none. What the consumers throw is not caught. */
    public void take(ArticleSource source) throws IOException {
        Article article;
        try {
            article = source.article();
        } catch (ReadException e) {
            failures.accept(e);
            return;
        }
        articles.accept(article);
    }

    /** Where one article comes from. */
    public interface ArticleSource {
        /** Reads it, or throws a ReadException that says why there is none. */
        Article article() throws IOException;
    }
}
