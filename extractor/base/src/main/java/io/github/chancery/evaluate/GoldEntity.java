package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A participant or a place as annotated.
 *
 * @param name as the article has it
 * @param item its Wikidata item, such as "Q58217", where the annotator is sure
 * @param represents whom a participant acts for, where told
 */
public record GoldEntity(String name, Optional<String> item, Optional<String> represents) {
    public GoldEntity {
        requireNonNull(name);
        requireNonNull(item);
        requireNonNull(represents);
    }

    /** Whether a name may be that of the same. */
    public boolean isNamed(String other) {
        return NameMatch.sameName(name, other);
    }

    /** Whether a name may be that of whom it acts for. */
    public boolean actsFor(String other) {
        return represents.filter(side -> NameMatch.sameName(side, other)).isPresent();
    }

    /** Whether {@code found} is the same: by its item, or by one of its names. */
    boolean matches(FoundEntity found) {
        boolean sameItem = item.isPresent() && item.equals(found.item());
        return sameItem || found.names().stream().anyMatch(other -> NameMatch.sameName(name, other));
    }
}
