package io.github.chancery.query.names;

import io.github.chancery.graph.meeting.EntityLabels;
import io.github.chancery.model.EntityKey;
import io.github.chancery.store.GraphStore;
import java.util.List;

/**
 * Finds items of a store by names that its articles do not use.
 *
 * @param store where the items are
 * @param names what else they are called
 */
public record StoredItems(GraphStore store, OtherNames names) {
    /** Those of a kind that have this name, by label. */
    public List<Named> named(NameKind kind, String text) {
        List<EntityKey> items = names.items(text).map(EntityKey::ofItem).toList();
        return store.read(view -> items.stream()
                .flatMap(item -> kind.kinds().flatMap(known -> EntityLabels.of(view, known, item)))
                .map(labelled -> new Named(labelled.key().iri(), labelled.label()))
                .distinct()
                .sorted(Named.BY_LABEL)
                .toList());
    }
}
