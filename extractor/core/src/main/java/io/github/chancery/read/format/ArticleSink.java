package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.function.Consumer;

/** Where read articles go, and the reasons for those that could not be read. */
public record ArticleSink(Consumer<Article> articles, Consumer<ReadException> failures) {

    /** Passes on the article of {@code source}, or why there is none. What the consumers throw is not caught. */
    void take(ArticleSource source) throws IOException {
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
    interface ArticleSource {
        /** Reads it, or throws a ReadException that says why there is none. */
        Article article() throws IOException;
    }
}
