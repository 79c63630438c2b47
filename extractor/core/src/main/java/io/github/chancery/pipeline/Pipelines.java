package io.github.chancery.pipeline;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
import io.github.chancery.language.Models;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.pattern.Patterns;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes pipelines that share what is the same for all of them: CoreNLP's models, and the patterns and the gazetteer that
 * ship, each read once, on its first need. Safe for use by many threads.
 */
public final class Pipelines {
    private final Models models;
    private @Nullable PipelineSteps shipped;

    /** Pipelines that share no models with others. */
    public Pipelines() {
        this(new Models());
    }

    /** @param models shared with others */
    public Pipelines(Models models) {
        this.models = models;
    }

    /** The models that the pipelines share. */
    public Models models() {
        return models;
    }

    /**
     * Makes the way of articles ready, without loading any model yet.
     *
     * @throws io.github.chancery.model.ChanceryException if a pattern file or the gazetteer cannot be used
     */
    public Pipeline create(PipelineOptions options) {
        boolean ships = options.patterns().isEmpty() && options.gazetteer().isEmpty();
        return ships
                ? pipeline(options, shipped())
                : create(options, options.gazetteer().map(Gazetteer::open).orElseGet(Gazetteer::embedded));
    }

    /** The same with a gazetteer, whatever the options say of one. */
    public Pipeline create(PipelineOptions options, Gazetteer gazetteer) {
        Patterns patterns = options.patterns().map(Patterns::withDirectory).orElseGet(Patterns::shipped);
        return pipeline(options, PipelineSteps.of(patterns, gazetteer, models));
    }

    private synchronized PipelineSteps shipped() {
        PipelineSteps made = shipped;
        if (made == null) {
            Gazetteer gazetteer = Gazetteer.embedded();
            // Half of what is made ready are names, the other half patterns and what judges.
            Thread.ofPlatform().daemon().name("gazetteer").start(gazetteer::knownNames);
            made = PipelineSteps.of(Patterns.shipped(), gazetteer, models);
            shipped = made;
        }
        return made;
    }

    private static Pipeline pipeline(PipelineOptions options, PipelineSteps steps) {
        Provenance provenance =
                new Provenance(version(), steps.patternsVersion(), steps.gazetteerVersion(), options.time());
        return new Pipeline(steps, new ArticleGraph(options.base(), provenance));
    }

    private static String version() {
        return Optional.ofNullable(Pipelines.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
