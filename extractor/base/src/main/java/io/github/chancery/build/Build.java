package io.github.chancery.build;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.merge.Merged;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Admission.Admitted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A run that brings a store up to date with some inputs. */
public final class Build {
    private final Extractor extractor;
    private final GraphStore store;
    private final ArticleUpdates articles;
    private final StoreChanges changes;
    private final BuildListener listener;
    private int refusedArticles;
    private int refusedReports;

    /**
     * Makes a run ready.
     *
     * @param base where the IRIs of meetings begin
     * @param limit how many articles go into the store at once
     */
    public Build(Extractor extractor, GraphStore store, String base, BatchLimit limit, BuildListener listener) {
        this(extractor, store, new StoreChanges(store, base, limit), listener);
    }

    private Build(Extractor extractor, GraphStore store, StoreChanges changes, BuildListener listener) {
        this.extractor = extractor;
        this.store = store;
        this.articles = new ArticleUpdates(store, changes);
        this.changes = changes;
        this.listener = listener;
    }

    /**
     * Makes a run ready on a store that others read meanwhile: at every moment they find the articles that are in and all that
     * those tell of meetings. A store that has none yet takes longer so.
     *
     * @param base where the IRIs of meetings begin
     */
    public static Build whileRead(
            Extractor extractor, GraphStore store, String base, BatchLimit limit, BuildListener listener) {
        return new Build(extractor, store, StoreChanges.whileRead(store, base, limit), listener);
    }

    /** Brings the store up to date with files and directories. */
    public BuildSummary run(List<Path> inputs, boolean sync, int threads) {
        return run(ArticleInput.of(inputs), sync, threads);
    }

    /**
     * Brings the store up to date.
     *
     * @param sync whether articles that are not in the inputs are taken out
     * @param threads how many articles are worked on at a time
     */
    public BuildSummary run(ArticleInput input, boolean sync, int threads) {
        long start = System.nanoTime();
        OtherReadings.of(store, extractor.provenance()).sentence().ifPresent(listener::noted);
        try (ArticleRun<Admitted> run = new ArticleRun<>(threads, listener, extractor::extract, this::take)) {
            run.over(input, this::isWanted);
            extractor.passedOver().map(PassedOver::sentence).ifPresent(listener::noted);
            articles.commit();
            articles.namesakes().ifPresent(listener::noted);
            Optional<Integer> forgotten = sync ? Optional.of(forgetOthers(run.unreadable())) : Optional.empty();
            Optional<Merged> merged = changes.finish();
            return new BuildSummary(
                    run.read(),
                    articles.added(),
                    articles.updated(),
                    articles.unchanged(),
                    articles.outdated(),
                    forgotten,
                    run.failed() + refusedArticles,
                    refusedReports,
                    merged,
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /**
     * Tells what a run would do, and changes nothing. The articles are not read for meetings, so that of those that would go in
     * some may still fail.
     */
    public BuildSummary plan(ArticleInput input, boolean sync) {
        long start = System.nanoTime();
        try (ArticleRun<Article> run = new ArticleRun<>(1, listener, Function.identity(), this::reckon)) {
            run.over(input, article -> true);
            articles.namesakes().ifPresent(listener::noted);
            int others = run.unreadable() > 0 ? 0 : articles.others().size();
            return new BuildSummary(
                    run.read(),
                    articles.added(),
                    articles.updated(),
                    articles.unchanged(),
                    articles.outdated(),
                    sync ? Optional.of(others) : Optional.empty(),
                    run.failed(),
                    0,
                    Optional.empty(),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void reckon(Article article, Article same) {
        if (isWanted(article)) {
            articles.reckon(entry(same));
        }
    }

    private boolean isWanted(Article article) {
        return articles.isWanted(entry(article));
    }

    private ArticleEntry entry(Article article) {
        return new ArticleEntry(
                extractor.graphIri(article),
                extractor.activityIri(article),
                article.identifier(),
                article.url(),
                article.published());
    }

    private void take(Article article, Admitted admitted) {
        // The same article, or a later text of it, may stand in the input before and have been put meanwhile.
        if (!isWanted(article)) {
            return;
        }
        if (!admitted.refused().isEmpty()) {
            noteRefused(article, admitted);
        }
        if (!admitted.quads().isEmpty()) {
            articles.put(entry(article), admitted.quads());
        }
    }

    private void noteRefused(Article article, Admitted admitted) {
        listener.refused(article, extractor.graphIri(article), admitted);
        if (admitted.quads().isEmpty()) {
            refusedArticles++;
        } else {
            refusedReports += admitted.refused().size();
        }
    }

    private int forgetOthers(int unreadable) {
        List<String> others = articles.others();
        if (unreadable > 0 && !others.isEmpty()) {
            listener.failed("the store has articles that the input does not: " + others.size()
                    + "; they are kept, as what could not be read may hold them");
            return 0;
        }
        changes.make(others.stream().collect(Collectors.toMap(Function.identity(), iri -> List.of())));
        return others.size();
    }
}
