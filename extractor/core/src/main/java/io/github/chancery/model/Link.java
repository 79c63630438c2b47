package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * The Wikidata item that a name stands for.
 *
 * @param item such as "Q58217"
 * @param label the item's label in English
 * @param score how sure the link is, from 0 to 1
 */
public record Link(String item, String label, double score) {
    public Link {
        requireNonNull(item);
        requireNonNull(label);
        if (!item.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("not a Wikidata item: " + item);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }
}
