package io.github.chancery.read;

import io.github.chancery.model.Article;
import io.github.chancery.read.layout.Layout;
import java.util.Optional;

/** An article whose text was kept without its layout. */
public final class KeptArticle {
    private KeptArticle() {}

    /** The article as it was read first. */
    public static Article read(Article kept) {
        // A title that the text tells was not given, and must not be: a given one makes a headline of every line like
        // it.
        Article alone = read(kept, Optional.empty());
        return alone.title().equals(kept.title()) ? alone : read(kept, kept.title());
    }

    private static Article read(Article kept, Optional<String> title) {
        Layout layout = Layout.of(kept.text(), title);
        return new Article(
                kept.identifier(),
                title.or(layout::title),
                kept.url(),
                kept.published(),
                kept.publisher(),
                kept.text(),
                layout.blocks(),
                layout.dateline());
    }
}
