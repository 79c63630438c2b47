package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The meetings that a person found in an article.
 *
 * @param identifier the article's
 * @param meetings in no particular order; empty when the article reports none
 */
public record GoldArticle(String identifier, List<GoldMeeting> meetings) {
    public GoldArticle {
        requireNonNull(identifier);
        meetings = List.copyOf(meetings);
    }
}
