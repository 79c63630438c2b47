package io.github.chancery.link;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text whose names are known, to be linked together.
 *
 * @param text what the names stand in; empty for names alone
 * @param date when it was written
 * @param countries names of countries that the names are told to belong to
 * @param mentions its names, in any order
 */
public record NamedText(String text, Optional<LocalDate> date, Set<String> countries, List<NamedMention> mentions) {
    public NamedText {
        requireNonNull(text);
        requireNonNull(date);
        countries = Set.copyOf(countries);
        mentions = List.copyOf(mentions);
    }

    /** The text before a name. */
    String before(NamedMention mention) {
        return text.substring(0, within(mention.begin()));
    }

    /** The text behind a name. */
    String behind(NamedMention mention) {
        return text.substring(within(mention.end()));
    }

    private int within(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
