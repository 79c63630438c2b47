package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * What tells an entity from all others, whatever it is called: its IRI in the graph.
 *
 * @param iri that of its Wikidata item, or one of ours as long as it is not linked
 */
public record EntityKey(String iri) implements Comparable<EntityKey> {
    /** What the IRIs of Wikidata's items begin with. */
    public static final String ITEMS = "http://www.wikidata.org/entity/";

    public EntityKey {
        requireNonNull(iri);
    }

    /** The key of a Wikidata item such as "Q58217". */
    public static EntityKey ofItem(String item) {
        return new EntityKey(ITEMS + item);
    }

    /** Whether it is a Wikidata item. */
    public boolean isItem() {
        return iri.startsWith(ITEMS);
    }

    @Override
    public int compareTo(EntityKey other) {
        return iri.compareTo(other.iri);
    }
}
