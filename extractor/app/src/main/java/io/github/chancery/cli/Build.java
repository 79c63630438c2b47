package io.github.chancery.cli;

import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;

/** A run that brings a store up to date with some inputs. */
final class Build {
    private final Pipeline pipeline;
    private final GraphStore store;
    private final Merger merger;
    private int added;
    private int unchanged;

    Build(Pipeline pipeline, GraphStore store, Merger merger) {
        this.pipeline = pipeline;
        this.store = store;
        this.merger = merger;
    }

    /** Whether the store's reports have been merged to meetings. */
    static boolean holdsMeetings(GraphStore store) {
        return !store.<Boolean>read(dataset -> dataset.getDefaultModel().isEmpty());
    }

    BuildSummary run(List<Path> inputs, int threads, Console console) {
        long start = System.nanoTime();
        try (ArticleRun<List<Quad>> articles = new ArticleRun<>(threads, console, pipeline::quads, this::put)) {
            articles.over(inputs, this::isNew);
            Optional<Merged> merged = holdsMeetings(store) ? Optional.empty() : Optional.of(merger.merge(store));
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return new BuildSummary(articles.read(), added, unchanged, articles.failed(), merged, duration);
        }
    }

    private boolean isNew(Article article) {
        if (store.contains(pipeline.graphIri(article), pipeline.activityIri(article))) {
            unchanged++;
            return false;
        }
        return true;
    }

    private void put(Article article, List<Quad> quads) {
        // The same article may stand in the input twice.
        if (!isNew(article)) {
            return;
        }
        if (added == 0) {
            // What is merged is out of date from here on; should the run break off, the next one sees that and merges.
            store.replaceDefaultGraph(Graph.emptyGraph);
        }
        store.replace(pipeline.graphIri(article), quads);
        added++;
    }
}
