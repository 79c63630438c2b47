package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.graph.QuadFile;
import io.github.chancery.merge.Merged;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A run that brings into a store articles that were extracted elsewhere: parts of N-Quads, each article's graph whole in one
 * of them, and the meetings that were made of them, if any were. The store is afterwards as a build of these articles would make it.
 */
public final class QuadLoad {
    private final GraphStore store;
    private final Validator validator;
    private final BatchLimit limit;
    private final RunListener listener;
    private int refused;

    /**
     * Makes a run ready.
     *
     * @param validator what each article's graph keeps to
     * @param limit how many articles go into a store at once that has some already
     */
    public QuadLoad(GraphStore store, Validator validator, BatchLimit limit, RunListener listener) {
        this.store = store;
        this.validator = validator;
        this.limit = limit;
        this.listener = listener;
    }

    /**
     * Loads all parts but those that something is wrong with, which are told.
     *
     * @param inputs directories of parts, or parts
     * @param threads how many parts are checked at a time
     */
    public BuildSummary run(List<Path> inputs, int threads) {
        long start = System.nanoTime();
        QuadParts parts = QuadParts.in(inputs);
        noteOthers(parts.others());
        List<CheckedPart> checked = check(parts.files(), threads);
        noteDefaultGraph(checked);
        Loaded loaded = load(checked, usable(parts));
        return new BuildSummary(
                loaded.read(),
                loaded.added(),
                loaded.updated(),
                loaded.unchanged(),
                loaded.outdated(),
                Optional.empty(),
                refused,
                0,
                loaded.merged(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** What became of the articles of all parts. */
    private record Loaded(int added, int updated, int unchanged, int outdated, Optional<Merged> merged) {
        int read() {
            return added + updated + unchanged + outdated;
        }
    }

    private void noteOthers(List<Path> others) {
        if (!others.isEmpty()) {
            listener.noted("files that are no parts (.nq, .nq.gz) and not read: " + others.size() + ", such as "
                    + others.get(0));
        }
    }

    /** The meetings of the articles, if they came with them and can be taken as they are. */
    private Optional<MadeMeetings> usable(QuadParts parts) {
        if (parts.meetings().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> problem = problem(parts);
        problem.ifPresent(reason -> listener.noted("the meetings beside "
                + parts.meetings().getFirst().mark() + " are not taken but made anew: " + reason));
        return problem.isEmpty() ? Optional.of(parts.meetings().getFirst()) : Optional.empty();
    }

    private Optional<String> problem(QuadParts parts) {
        if (parts.meetings().size() > 1) {
            return Optional.of("they are of several merges");
        }
        return refused > 0
                ? Optional.of("a part of their articles is refused")
                : parts.meetings().getFirst().problem(parts.files());
    }

    private void noteDefaultGraph(List<CheckedPart> parts) {
        long triples = parts.stream().mapToLong(CheckedPart::others).sum();
        if (triples > 0) {
            listener.noted("triples without a graph that are not loaded, as meetings are made anew of the articles: "
                    + triples);
        }
    }

    private List<CheckedPart> check(List<Path> files, int threads) {
        List<CheckedPart> parts = new ArrayList<>();
        try (ExecutorService checks = Executors.newFixedThreadPool(threads)) {
            List<Future<CheckedPart>> running = files.stream()
                    .map(file -> checks.submit(() -> CheckedPart.of(file, validator)))
                    .toList();
            for (Future<CheckedPart> part : running) {
                addOrRefuse(part, parts);
            }
        }
        return parts;
    }

    private void addOrRefuse(Future<CheckedPart> part, List<CheckedPart> parts) {
        try {
            parts.add(part.get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof ChanceryException refusal)) {
                throw new IllegalStateException(e);
            }
            refused++;
            listener.failed(Objects.requireNonNull(refusal.getMessage()), refusal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("interrupted; run again to do the rest", e);
        }
    }

    private Loaded load(List<CheckedPart> parts, Optional<MadeMeetings> meetings) {
        Optional<BulkLoad> bulk = parts.isEmpty() ? Optional.empty() : store.bulkLoad();
        if (bulk.isEmpty()) {
            meetings.ifPresent(
                    made -> listener.noted("the store has articles already, or no bulk loader: meetings are made"
                            + " of all, and those beside " + made.mark() + " not taken"));
            return update(parts);
        }
        listener.noted("the store is empty: all goes in at once, through the bulk loader");
        try (BulkLoad load = bulk.get()) {
            FirstArticles articles = new FirstArticles(parts);
            read(parts, (article, block) -> articles.take(article, block, load));
            meetings.ifPresent(made -> made.addTo(load));
            load.finish();
            return new Loaded(
                    articles.added(),
                    0,
                    articles.repeated(),
                    articles.outdated(),
                    changes(parts).finishLoaded());
        }
    }

    private Loaded update(List<CheckedPart> parts) {
        StoreChanges changes = changes(parts);
        ArticleUpdates articles = new ArticleUpdates(store, changes);
        read(parts, (article, block) -> {
            if (articles.isWanted(article)) {
                articles.put(article, block.quads());
            }
        });
        articles.commit();
        articles.namesakes().ifPresent(listener::noted);
        return new Loaded(
                articles.added(), articles.updated(), articles.unchanged(), articles.outdated(), changes.finish());
    }

    /** Takes an article of a part. */
    private interface Taker {
        void take(ArticleEntry article, QuadFile.Block block);
    }

    private void read(List<CheckedPart> parts, Taker taker) {
        for (CheckedPart part : parts) {
            part.file().read(block -> {
                taker.take(ArticleEntry.of(block.name(), block.quads()), block);
                listener.articleDone();
            });
        }
    }

    private StoreChanges changes(List<CheckedPart> parts) {
        String base = parts.stream()
                .flatMap(part -> part.first().stream())
                .findFirst()
                .map(ArticleGraph::base)
                .orElse(Prefixes.BASE);
        return new StoreChanges(store, base, limit);
    }
}
