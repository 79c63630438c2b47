package io.github.chancery.cli;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Changes to the articles of a store; when all are made, its meetings are brought up to date. */
final class StoreChanges {
    private final GraphStore store;
    private final Set<String> changed = new TreeSet<>();

    StoreChanges(GraphStore store) {
        this.store = store;
    }

    /**
     * Changes articles, all or none.
     *
     * @param quads what the graph of each holds from now on, by its IRI; with no quads, the article is gone
     */
    void make(Map<String, List<Quad>> quads) {
        if (changed.isEmpty()) {
            // What is merged is out of date from here on; should the run break off, the next one sees that and merges.
            store.replaceDefaultGraph(Graph.emptyGraph);
        }
        store.replaceAll(quads);
        changed.addAll(quads.keySet());
    }

    /**
     * Brings the meetings up to date.
     *
     * @param base where their IRIs begin, asked for only when there is something to bring up to date
     * @return what the whole graph holds now; empty when it was left as it was
     */
    Optional<Merged> merge(Supplier<String> base) {
        return changed.isEmpty() && holdsMeetings(store)
                ? Optional.empty()
                : Optional.of(new Merger(base.get()).merge(store));
    }

    /** Whether the store's reports have been merged to meetings. */
    static boolean holdsMeetings(GraphStore store) {
        return store.read(dataset ->
                dataset.asDatasetGraph().getDefaultGraph().contains(Node.ANY, Vocabulary.TYPE, Vocabulary.MEETING));
    }
}
