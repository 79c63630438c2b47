package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The Wikidata item that a name stands for.
 *
 * @param item such as "Q58217"
 * @param label the item's label in English
 * @param score how sure the link is, from 0 to 1
 * @param country for a place, the country that it lies in or is, where that is known
 */
public record Link(String item, String label, double score, Optional<Link> country) {
    public Link {
        requireNonNull(item);
        requireNonNull(label);
        requireNonNull(country);
        if (!item.matches("Q[1-9][0-9]*")) {
            throw new IllegalArgumentException("not a Wikidata item: " + item);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }

    /** To something of which no country is known. */
    public Link(String item, String label, double score) {
        this(item, label, score, Optional.empty());
    }

    /** This link, to a place in that country. */
    public Link within(Link whole) {
        return new Link(item, label, score, Optional.of(whole));
    }

    /** This link, to a country. */
    public Link asCountry() {
        return within(new Link(item, label, 1));
    }

    /** Whether the item is a country. */
    public boolean isCountry() {
        return country.filter(whole -> whole.item.equals(item)).isPresent();
    }
}
