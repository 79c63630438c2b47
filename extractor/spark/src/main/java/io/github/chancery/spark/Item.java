package io.github.chancery.spark;

import io.github.chancery.model.Article;
import java.util.Optional;

/** What reading comes upon. */
sealed interface Item {
    /**
     * An article.
     *
     * @param file where it stands
     */
    record Read(String file, Article article) implements Item {}

    /**
     * A line to be written as it is.
     *
     * @param line in JSON
     */
    record Told(Kind kind, String line) implements Item {}

    /**
     * The end of all.
     *
     * @param failure what broke it off; of use where it is no ordinary end
     */
    record End(Optional<Throwable> failure) implements Item {}
}
