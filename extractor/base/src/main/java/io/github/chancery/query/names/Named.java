package io.github.chancery.query.names;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.EntityKey;
import java.util.Comparator;

/**
 * An entity or article that was found by a name.
 *
 * @param iri its own
 * @param label what it is called
 */
public record Named(String iri, String label) {
    static final Comparator<Named> BY_LABEL = Comparator.comparing(Named::label).thenComparing(Named::iri);

    public Named {
        requireNonNull(iri);
        requireNonNull(label);
    }

    /** With its item, as people can give it. */
    @Override
    public String toString() {
        String shown = new EntityKey(iri).isItem() ? "wd:" + iri.substring(EntityKey.ITEMS.length()) : iri;
        return label + " (" + shown + ")";
    }
}
