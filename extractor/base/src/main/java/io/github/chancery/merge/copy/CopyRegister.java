package io.github.chancery.merge.copy;

import io.github.chancery.graph.QuadEdit;
import io.github.chancery.graph.meeting.StoredCopies;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps up to date which articles of a store are copies of others. */
public final class CopyRegister {
    private final QuadEdit quads;
    private final StoredCopies stored;

    /** @param quads a store's */
    public CopyRegister(QuadEdit quads) {
        this.quads = quads;
        this.stored = new StoredCopies(quads);
    }

    /** Tells of all articles anew, where nothing is told. */
    public void rebuild() {
        stored.replace(Set.of(), Copies.of(quads).originals());
    }

    /** Some articles with all that are of one original with them. */
    public Set<String> families(Collection<String> articles) {
        Set<String> families = new LinkedHashSet<>();
        for (String article : articles) {
            String original = original(article);
            families.add(article);
            families.add(original);
            families.addAll(stored.copies(original));
        }
        return families;
    }

    /**
     * Tells anew what is a copy of what, after graphs have changed.
     *
     * @param families the articles that have changed, with those that were of one original with them
     * @return the articles that have another original now
     */
    public Set<String> update(Set<String> families) {
        return stored.replace(families, Copies.around(quads, families).originals());
    }

    /** How many of the articles are no copies of each other, nor of the same one. */
    public int independent(Collection<String> articles) {
        return Math.toIntExact(articles.stream().map(this::original).distinct().count());
    }

    /** The article that another is a copy of, or that other. */
    public String original(String article) {
        return stored.original(article).orElse(article);
    }
}
