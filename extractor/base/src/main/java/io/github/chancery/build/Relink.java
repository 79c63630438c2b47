package io.github.chancery.build;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.merge.Merged;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.pipeline.LinkChanges;
import io.github.chancery.pipeline.Relinked;
import io.github.chancery.pipeline.Relinking;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A run that links the names of all articles in a store anew. */
public final class Relink {
    private final Relinking relinking;
    private final GraphStore store;
    private final BatchLimit limit;
    private final RunListener listener;
    private int relinked;
    private int unchanged;
    private int failed;
    private LinkChanges changes = LinkChanges.NONE;

    /**
     * Makes a run ready.
     *
     * @param limit how many articles go into the store at once
     */
    public Relink(Relinking relinking, GraphStore store, BatchLimit limit, RunListener listener) {
        this.relinking = relinking;
        this.store = store;
        this.limit = limit;
        this.listener = listener;
    }

    /** Links anew what was linked against another gazetteer. */
    public RelinkSummary run() {
        long start = System.nanoTime();
        List<String> articles = new StoredArticles(store).iris();
        Optional<Merged> merged = articles.isEmpty() ? Optional.empty() : relink(articles);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        return new RelinkSummary(relinked, unchanged, failed, changes, merged, duration);
    }

    private Optional<Merged> relink(List<String> articles) {
        StoreChanges meetings = new StoreChanges(store, ArticleGraph.base(articles.get(0)), limit);
        for (String article : articles) {
            relink(article, meetings);
            if (meetings.areDue()) {
                meetings.commit();
            }
            listener.articleDone();
        }
        return meetings.finish();
    }

    private void relink(String article, StoreChanges meetings) {
        try {
            Node name = NodeFactory.createURI(article);
            store.<Optional<Relinked>>read(view -> relinking.relink(view.graph(name), name))
                    .ifPresentOrElse(linked -> put(article, linked, meetings), () -> unchanged++);
        } catch (ChanceryException e) {
            failed++;
            listener.failed("the graph of " + article + " is left as it was: " + e.getMessage(), e);
        }
    }

    private void put(String article, Relinked linked, StoreChanges meetings) {
        meetings.make(Map.of(article, linked.quads()));
        relinked++;
        changes = changes.plus(linked.changes());
    }
}
