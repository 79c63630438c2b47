package io.github.chancery.serve;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Extractor;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.serve.articles.ArticlesPage;
import io.github.chancery.serve.articles.Intake;
import io.github.chancery.serve.http.Page;
import io.github.chancery.store.GraphStore;
import java.util.Map;
import java.util.function.Supplier;

/** What a server does for programs, beside the pages for people. */
final class Services implements AutoCloseable {
    private final ServerOptions options;
    private final Intake intake;

    Services(
            ServerOptions options,
            GraphStore store,
            Supplier<Gazetteer> gazetteer,
            Supplier<Extractor> extractor) {
        this.options = options;
        this.intake = new Intake(
                store,
                options.base(),
                extractor,
                BatchLimit.USUAL,
                Runtime.getRuntime().availableProcessors());
    }

    /** Adds their pages to those for people. */
    void addTo(Map<String, Page> pages) {
        pages.put("articles", new ArticlesPage(intake, options.token()));
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
