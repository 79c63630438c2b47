package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A name or a post found in a sentence, with the title and the affiliation told beside it.
 *
 * @param kind what it names
 * @param first index of the first token of the whole phrase, title and all, in the sentence
 * @param end index after the phrase's last token
 * @param nameFirst index of the first token of the name alone, or of the post where no name is told
 * @param nameEnd index after the name's last token
 * @param title the post as told, without whom it is for: "Foreign Minister"
 * @param affiliation the country or organisation that the post is for, as written: "Russian"
 */
public record NamedEntity(
        Kind kind,
        int first,
        int end,
        int nameFirst,
        int nameEnd,
        Optional<String> title,
        Optional<String> affiliation) {
    public NamedEntity {
        requireNonNull(kind);
        requireNonNull(title);
        requireNonNull(affiliation);
        Offsets.check(first, nameFirst);
        Offsets.check(nameFirst, nameEnd);
        Offsets.check(nameEnd, end);
    }

    /** A name with nothing beside it, from token {@code first} to {@code end}. */
    public static NamedEntity bare(Kind kind, int first, int end) {
        return new NamedEntity(kind, first, end, first, end, Optional.empty(), Optional.empty());
    }

    /** The token that stands for the whole phrase in the dependency graph. */
    public int head() {
        return nameEnd - 1;
    }

    /** Whether the token is part of the phrase. */
    public boolean covers(int token) {
        return first <= token && token < end;
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
        PLACE,
        /** A post without a name: "the Iranian foreign minister", "Russian officials". */
        POST
    }
}
