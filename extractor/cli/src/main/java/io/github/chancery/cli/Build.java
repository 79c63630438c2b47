package io.github.chancery.cli;

import io.github.chancery.merge.Merged;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.StoredArticles.Stored;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Admission.Admitted;
import io.github.chancery.validate.Admission.Refusal;
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

/**
 * A run that brings a store up to date with some inputs.
 *
 * <p>An address holds one article. Of two texts published there the one of the later day stays; if their days do not
 * tell, the one that is in this run's input, and both if both are. So the order of the input does not matter.
 */
final class Build {
    private final Pipeline pipeline;
    private final Admission admission;
    private final GraphStore store;
    private final StoredArticles stored;
    private final StoreChanges changes;
    private final ViolationsFile violations;
    private final Console console;
    private final Set<String> given = new HashSet<>();
    private int added;
    private int updated;
    private int outdated;
    private int unchanged;
    private int refusedArticles;
    private int refusedReports;

    /** @param base where the IRIs of meetings begin */
    Build(
            Pipeline pipeline,
            Admission admission,
            GraphStore store,
            String base,
            ViolationsFile violations,
            Console console) {
        this.pipeline = pipeline;
        this.admission = admission;
        this.store = store;
        this.stored = new StoredArticles(store);
        this.changes = new StoreChanges(store, base);
        this.violations = violations;
        this.console = console;
    }

    /**
     * Brings the store up to date.
     *
     * @param sync whether articles that are not in the inputs are taken out
     */
    BuildSummary run(List<Path> inputs, boolean sync, int threads) {
        long start = System.nanoTime();
        try (ArticleRun<Admitted> articles = new ArticleRun<>(threads, console, this::work, this::take)) {
            articles.over(inputs, this::isWanted);
            Optional<Integer> forgotten = sync ? Optional.of(forgetOthers(articles.unreadable())) : Optional.empty();
            Optional<Merged> merged = changes.merge();
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return new BuildSummary(
                    articles.read(),
                    added,
                    updated,
                    unchanged,
                    outdated,
                    forgotten,
                    articles.failed() + refusedArticles,
                    refusedReports,
                    merged,
                    duration);
        }
    }

    private Admitted work(Article article) {
        return admission.admit(pipeline.extract(article));
    }

    private boolean isWanted(Article article) {
        String iri = pipeline.graphIri(article);
        given.add(iri);
        if (stored.has(iri, pipeline.activityIri(article))) {
            unchanged++;
            return false;
        }
        if (others(article).stream().anyMatch(other -> other.isNewerThan(article.published()))) {
            outdated++;
            return false;
        }
        return true;
    }

    private void take(Article article, Admitted admitted) {
        // The same article, or a later text of it, may stand in the input before and have been put meanwhile.
        if (!isWanted(article)) {
            return;
        }
        if (!admitted.refused().isEmpty()) {
            tellRefused(article, admitted);
        }
        if (!admitted.quads().isEmpty()) {
            put(article, admitted.quads());
        }
    }

    private void tellRefused(Article article, Admitted admitted) {
        violations.add(article, pipeline.graphIri(article), admitted);
        boolean whole = admitted.quads().isEmpty();
        for (Refusal refusal : admitted.refused()) {
            console.fail(
                    "the article " + article.identifier() + (whole ? "" : ", report \"" + refusal.sentence() + "\"")
                            + ", violates the ontology's shapes and is kept out: "
                            + refusal.violations().get(0).sentence());
        }
        if (whole) {
            refusedArticles++;
        } else {
            refusedReports += admitted.refused().size();
        }
    }

    private void put(Article article, List<Quad> quads) {
        Map<String, List<Quad>> graphs = new HashMap<>();
        others(article).stream()
                .filter(other -> other.isOlderThan(article.published()) || !given.contains(other.iri()))
                .forEach(replaced -> graphs.put(replaced.iri(), List.of()));
        if (graphs.isEmpty()) {
            added++;
        } else {
            updated++;
        }
        graphs.put(pipeline.graphIri(article), quads);
        changes.make(graphs);
    }

    /** Other texts that the store has from the same address. */
    private List<Stored> others(Article article) {
        String iri = pipeline.graphIri(article);
        return article.url().map(stored::at).orElse(List.of()).stream()
                .filter(other -> !other.iri().equals(iri))
                .toList();
    }

    private int forgetOthers(int unreadable) {
        List<String> others =
                stored.iris().stream().filter(iri -> !given.contains(iri)).toList();
        if (unreadable > 0 && !others.isEmpty()) {
            console.fail("the store has articles that the input does not: " + others.size()
                    + "; they are kept, as what could not be read may hold them");
            return 0;
        }
        if (!others.isEmpty()) {
            changes.make(others.stream().collect(Collectors.toMap(Function.identity(), iri -> List.of())));
        }
        return others.size();
    }
}
