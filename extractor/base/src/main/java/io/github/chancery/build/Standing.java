package io.github.chancery.build;

import io.github.chancery.store.StoredArticles.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article that was read is to a store. An address holds one article: of two texts published there the one of the
 * later day stays; if their days do not tell, the one that is in this run's input, and both if both are. So the order of
 * the input does not matter.
 */
enum Standing {
    /** The store has it as this run would make it. */
    UNCHANGED,
    /** The store has a later text from the same address. */
    OUTDATED,
    /** It is to go in. */
    WANTED;

    /**
     * @param isHere whether the store has it as this run would make it
     * @param published when it was
     * @param others the other texts that the store has from the same address
     */
    static Standing of(boolean isHere, Optional<LocalDate> published, List<Stored> others) {
        if (isHere) {
            return UNCHANGED;
        }
        return others.stream().anyMatch(other -> other.isNewerThan(published)) ? OUTDATED : WANTED;
    }

    /**
     * The texts whose place a wanted article takes.
     *
     * @param published when it was
     * @param others the other texts that the store has from the same address
     * @param given the IRIs of the articles in this run's input so far
     */
    static List<Stored> replaced(Optional<LocalDate> published, List<Stored> others, Set<String> given) {
        return others.stream()
                .filter(other -> other.isOlderThan(published) || !given.contains(other.iri()))
                .toList();
    }
}
