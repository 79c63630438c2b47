package io.github.chancery.build;

import io.github.chancery.merge.Merged;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.StoredArticles.Stored;
import io.github.chancery.validate.Admission.Admitted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/** A run that brings a store up to date with some inputs. */
public final class Build {
    private final Extractor extractor;
    private final StoredArticles stored;
    private final BatchedArticles articles;
    private final Namesakes namesakes;
    private final StoreChanges changes;
    private final BuildListener listener;
    private final Set<String> given = new HashSet<>();
    private int added;
    private int updated;
    private int outdated;
    private int unchanged;
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
        this.stored = new StoredArticles(store);
        this.articles = new BatchedArticles(stored);
        this.namesakes = new Namesakes(stored);
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
        OtherReadings.of(stored.store(), extractor.provenance()).sentence().ifPresent(listener::noted);
        try (ArticleRun<Admitted> run = new ArticleRun<>(threads, listener, extractor::extract, this::take)) {
            run.over(input, this::isWanted);
            commit();
            namesakes.sentence().ifPresent(listener::noted);
            Optional<Integer> forgotten = sync ? Optional.of(forgetOthers(run.unreadable())) : Optional.empty();
            Optional<Merged> merged = changes.finish();
            return new BuildSummary(
                    run.read(),
                    added,
                    updated,
                    unchanged,
                    outdated,
                    forgotten,
                    run.failed() + refusedArticles,
                    refusedReports,
                    merged,
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private boolean isWanted(Article article) {
        if (changes.areDue()) {
            commit();
        }
        String iri = extractor.graphIri(article);
        given.add(iri);
        boolean isHere = articles.has(iri, extractor.activityIri(article));
        Standing standing = Standing.of(isHere, article.published(), others(article));
        switch (standing) {
            case UNCHANGED -> unchanged++;
            case OUTDATED -> outdated++;
            case WANTED -> {}
        }
        return standing == Standing.WANTED;
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
            put(article, admitted.quads());
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

    private void put(Article article, List<Quad> quads) {
        Map<String, List<Quad>> graphs = new HashMap<>();
        Standing.replaced(article.published(), others(article), given)
                .forEach(replaced -> graphs.put(replaced.iri(), List.of()));
        if (graphs.isEmpty()) {
            added++;
            namesakes.look(article, given);
        } else {
            updated++;
        }
        graphs.keySet().forEach(articles::takeOut);
        String iri = extractor.graphIri(article);
        articles.put(iri, article, extractor.activityIri(article));
        graphs.put(iri, quads);
        changes.make(graphs);
    }

    private void commit() {
        changes.commit();
        articles.clear();
    }

    /** Other texts that the store has from the same address. */
    private List<Stored> others(Article article) {
        String iri = extractor.graphIri(article);
        return article.url().map(articles::at).orElse(List.of()).stream()
                .filter(other -> !other.iri().equals(iri))
                .toList();
    }

    private int forgetOthers(int unreadable) {
        List<String> others =
                stored.iris().stream().filter(iri -> !given.contains(iri)).toList();
        if (unreadable > 0 && !others.isEmpty()) {
            listener.failed("the store has articles that the input does not: " + others.size()
                    + "; they are kept, as what could not be read may hold them");
            return 0;
        }
        changes.make(others.stream().collect(Collectors.toMap(Function.identity(), iri -> List.of())));
        return others.size();
    }
}
