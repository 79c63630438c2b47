package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * A participant, place or topic as found.
 *
 * @param item its Wikidata item, if linked
 * @param names its label, and the words that the article has for it
 */
public record FoundEntity(Optional<String> item, Set<String> names) {
    public FoundEntity {
        requireNonNull(item);
        names = Set.copyOf(names);
    }
}
