package io.github.chancery.link;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.EntityKind;

/**
 * A name where it stands in a text.
 *
 * @param kind what is named; a {@code PLACE} may be a country, a city or a venue, or an adjective of nationality
 * @param name as written
 * @param begin offset of its first character in the text
 * @param end offset after its last character
 */
public record NamedMention(EntityKind kind, String name, int begin, int end) {
    public NamedMention {
        requireNonNull(kind);
        requireNonNull(name);
    }
}
