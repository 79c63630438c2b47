package io.github.chancery.spark;

import io.github.chancery.model.Limits;
import java.io.Serializable;
import java.util.Optional;

/**
 * The budget of an article.
 *
 * @param characters the length of the longest article that is read
 * @param words the length of the longest sentence that is read
 * @param sentences the most sentences of an article that may tell of meetings
 * @param seconds how long an article may take
 */
record ArticleLimits(int characters, int words, int sentences, int seconds) implements Serializable {
    /** More than any article has that somebody wrote. */
    static final ArticleLimits USUAL =
            new ArticleLimits(Limits.USUAL.characters(), Limits.USUAL.words(), Limits.USUAL.sentences(), 300);

    /** The same for the pipeline, which does not look at the clock: whoever calls it does. */
    Limits limits() {
        return new Limits(Math.max(1, characters), Math.max(1, words), Math.max(1, sentences), Optional.empty());
    }
}
