package io.github.chancery.serve;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Extractor;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.serve.about.DescriptionPage;
import io.github.chancery.serve.about.ExplainPage;
import io.github.chancery.serve.about.OntologyPage;
import io.github.chancery.serve.about.StoreCounts;
import io.github.chancery.serve.articles.ArticlesPage;
import io.github.chancery.serve.articles.Intake;
import io.github.chancery.serve.http.KeptReplies;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.linked.LinkedData;
import io.github.chancery.serve.monitor.HealthPage;
import io.github.chancery.serve.page.JoiningPage;
import io.github.chancery.serve.page.Links;
import io.github.chancery.serve.page.ReadingPage;
import io.github.chancery.serve.reconcile.ReconcilePage;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.Map;
import java.util.function.Supplier;

/** What a server does for programs, beside the pages for people. */
final class Services implements AutoCloseable {
    private final ServerOptions options;
    private final GraphStore store;
    private final Page description;
    private final Page health;
    private final Page reconcile;
    private final LinkedData linked;
    private final Intake intake;
    private final Page reading;

    Services(
            ServerOptions options,
            GraphStore store,
            QueryBounds bounds,
            Supplier<Gazetteer> gazetteer,
            Supplier<Extractor> extractor) {
        this.options = options;
        StoreCounts counts = new StoreCounts(store);
        this.store = store;
        this.description = new DescriptionPage(options.base(), counts);
        this.health = new HealthPage(store, counts);
        this.reconcile = new ReconcilePage(gazetteer);
        this.linked = new LinkedData(store, options.base(), bounds);
        this.reading = new ReadingPage(store, new Links(options.base()), extractor);
        this.intake = new Intake(
                store,
                options.base(),
                extractor,
                BatchLimit.USUAL,
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Adds their pages to those for people.
     *
     * @param kept keeps what takes long to answer
     */
    void addTo(Map<String, Page> pages, KeptReplies kept) {
        pages.put("articles", new ArticlesPage(intake, options.token()));
        pages.put(".well-known", description);
        pages.put("ontology", new OntologyPage());
        JoiningPage joining = new JoiningPage(new Links(options.base()));
        pages.put("explain", kept.of(new ExplainPage(store, options.base(), joining::of, reading)));
        pages.put("health", health);
        pages.put("reconcile", reconcile);
    }

    /** A page of what has an IRI, as RDF for who would rather have that. */
    Page linked(Page html) {
        return linked.before(html);
    }

    /** What a SPARQL endpoint tells of itself. */
    Page description() {
        return description;
    }

    /** Has work that takes long come to its end. */
    void stop() {
        intake.stop();
    }

    @Override
    public void close() {
        intake.close();
    }
}
