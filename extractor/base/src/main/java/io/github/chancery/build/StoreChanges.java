package io.github.chancery.build;

import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.store.Compaction;
import io.github.chancery.store.GraphStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes to the articles of a store and, with them, to its meetings, many at a time: each batch of them brings up to date
 * the meetings that it touches. In a store that has none yet all are made at the end, which is quicker; should the run
 * break off before, the next one makes them.
 */
final class StoreChanges {
    /**
     * How often the space that its graph needs a store may take while it is changed. A compaction has the old files and the
     * new ones beside each other, so that four times are never taken.
     */
    private static final double WHILE_CHANGED = 2.5;

    /** The same when all is done. */
    private static final double AFTER = 1.5;

    /** How much bigger it is before it is looked at again. */
    private static final double GROWTH = 1.1;

    private final GraphStore store;
    private final Merger merger;
    private final BatchLimit limit;
    private final boolean isMerged;
    private final Map<String, List<Quad>> batch = new HashMap<>();
    private long begun;
    private long looked;
    private boolean isChanged;

    /** @param base where the IRIs of meetings begin */
    StoreChanges(GraphStore store, String base, BatchLimit limit) {
        this(store, base, limit, Merger.isMerged(store));
    }

    private StoreChanges(GraphStore store, String base, BatchLimit limit, boolean isMerged) {
        this.store = store;
        this.merger = new Merger(base);
        this.limit = limit;
        this.isMerged = isMerged;
    }

    /** Of a store that others read: the meetings are right after each batch, from the first one on. */
    static StoreChanges whileRead(GraphStore store, String base, BatchLimit limit) {
        if (!Merger.isMerged(store)) {
            new Merger(base).merge(store);
        }
        return new StoreChanges(store, base, limit, true);
    }

    /**
     * Changes articles, all or none, now or with others that come soon.
     *
     * @param quads what the graph of each holds from now on, by its IRI; with no quads, the article is gone
     */
    void make(Map<String, List<Quad>> quads) {
        if (batch.isEmpty()) {
            begun = System.nanoTime();
        }
        batch.putAll(quads);
    }

    /** Whether what was changed is to be put into the store now. */
    boolean areDue() {
        return batch.size() >= limit.articles()
                || (!batch.isEmpty()
                        && System.nanoTime() - begun >= limit.time().toNanos());
    }

    /** Puts into the store what was changed. */
    void commit() {
        if (batch.isEmpty()) {
            return;
        }
        if (isMerged) {
            merger.update(store, batch);
        } else {
            store.replace(batch);
        }
        batch.clear();
        isChanged = true;
        keepSmall();
    }

    private void keepSmall() {
        if (store.bytes() > GROWTH * looked) {
            looked = store.compact(WHILE_CHANGED).map(Compaction::after).orElseGet(store::bytes);
        }
    }

    /** The same of a store that was filled at once, with meetings or without. */
    Optional<Merged> finishLoaded() {
        isChanged = true;
        return finish();
    }

    /**
     * Puts in the rest, brings the meetings up to date, makes the store small and the index of its names anew.
     *
     * @return what the whole graph holds now; empty when it was left as it was
     */
    Optional<Merged> finish() {
        commit();
        if (isMerged && !isChanged) {
            return Optional.empty();
        }
        Merged merged = isMerged ? Merger.count(store) : merger.merge(store);
        store.compact(AFTER);
        new StoreNames(store).current();
        return Optional.of(merged);
    }
}
