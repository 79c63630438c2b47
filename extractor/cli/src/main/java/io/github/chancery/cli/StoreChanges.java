package io.github.chancery.cli;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes to the articles of a store and, with them, to its meetings: each change brings up to date those that it touches.
 * In a store that has none yet all are made at the end, which is quicker; should the run break off before, the next one
 * makes them.
 */
final class StoreChanges {
    private final GraphStore store;
    private final Merger merger;
    private final boolean isMerged;
    private boolean isChanged;

    /** @param base where the IRIs of meetings begin */
    StoreChanges(GraphStore store, String base) {
        this.store = store;
        this.merger = new Merger(base);
        this.isMerged = holdsMeetings(store);
    }

    /**
     * Changes articles, all or none.
     *
     * @param quads what the graph of each holds from now on, by its IRI; with no quads, the article is gone
     */
    void make(Map<String, List<Quad>> quads) {
        if (isMerged) {
            merger.update(store, quads);
        } else {
            store.replace(quads);
        }
        isChanged = true;
    }

    /**
     * Brings the meetings up to date.
     *
     * @return what the whole graph holds now; empty when it was left as it was
     */
    Optional<Merged> merge() {
        if (!isMerged) {
            return Optional.of(merger.merge(store));
        }
        return isChanged ? Optional.of(Merger.count(store)) : Optional.empty();
    }

    /** Whether the store's reports have been merged to meetings. */
    static boolean holdsMeetings(GraphStore store) {
        return store.read(view -> view.contains(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Vocabulary.MEETING));
    }
}
