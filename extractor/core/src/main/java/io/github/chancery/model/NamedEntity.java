package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A name that the recogniser or the gazetteer found in a sentence.
 *
 * @param kind what it names
 * @param first index of its first token in the sentence
 * @param end index after its last token
 */
public record NamedEntity(Kind kind, int first, int end) {
    public NamedEntity {
        requireNonNull(kind);
        Offsets.check(first, end);
    }

    /** What a name in running text can stand for. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A state, by any of its names. */
        COUNTRY,
        /** "Russian": an adjective or noun of nationality. */
        NATIONALITY,
        /** A city, region or venue. */
        PLACE
    }
}
