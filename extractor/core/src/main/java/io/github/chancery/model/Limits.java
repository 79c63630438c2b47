package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How much of an article is worked on. An article that is over them fails, and a sentence is passed over.
 *
 * @param characters the most that an article's text has, in UTF-16 units, from 1
 * @param words the most that a sentence has, from 1
 * @param sentences the most that are parsed as they may tell of a meeting, from 1: what bounds the time, on any machine alike
 * @param time the longest that an article may take; as long as it needs where none is said, as what is over it on one machine
 *     is not on another
 */
public record Limits(int characters, int words, int sentences, Optional<Duration> time) {
    /** More than any article and any sentence has that somebody wrote. */
    public static final Limits USUAL = new Limits(1_000_000, 1_000, 5_000, Optional.empty());

    /** None: for a text that is known. */
    public static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Optional.empty());

    public Limits {
        requireNonNull(time);
        if (characters < 1 || words < 1 || sentences < 1) {
            throw new IllegalArgumentException(
                    "limits are 1 or more, not " + characters + ", " + words + " and " + sentences);
        }
    }

    /**
     * Begins to work on an article.
     *
     * @throws OverLimitException if it is too long
     */
    public Budget begin(Article article) {
        int length = article.text().length();
        if (length > characters) {
            throw new OverLimitException("it has " + length + " characters, and more than " + characters
                    + " are not read unless --most-characters says so");
        }
        return new Budget(this);
    }
}
