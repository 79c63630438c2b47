package io.github.chancery.spark;

import io.github.chancery.build.Extractor;
import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.resource.Lazy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one pipeline of an executor. Spark sends tasks to an executor as serialised functions, which have nothing in common but
 * the process; so its static state is the only place for models that take seconds to load and hundreds of megabytes.
 */
final class ExecutorPipeline {
    private static final Lazy<Pipelines> PIPELINES = new Lazy<>(Pipelines::new);
    private static final Map<ExtractionOptions, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    private static final String FIRST = "The foreign ministers of Arnor and Gondor met in Bree on Monday.";

    private ExecutorPipeline() {}

    /** The one with these options, made when the first task asks for it. Safe for use by many threads. */
    static Extractor of(ExtractionOptions options) {
        return EXTRACTORS.computeIfAbsent(options, ExecutorPipeline::ready);
    }

    /** What will make the graphs, for the driver: no model is loaded. */
    static Provenance provenance(ExtractionOptions options) {
        return options.pipeline(PIPELINES.get()).provenance();
    }

    /** Models load with the first article that needs them, whose time that must not count in. */
    private static Extractor ready(ExtractionOptions options) {
        Extractor extractor = options.extractor(PIPELINES.get());
        extractor.extract(article());
        return extractor;
    }

    private static Article article() {
        return new Article(
                FIRST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FIRST,
                List.of(new Article.Block(Article.Block.Kind.PARAGRAPH, 0, FIRST.length())),
                Optional.empty());
    }
}
