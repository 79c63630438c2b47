package io.github.chancery.pipeline;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Provenance;
import io.github.chancery.language.Models;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.MeetingModels;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.resource.Lazy;
import io.github.chancery.resource.Loading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes pipelines that share what is the same for all of them: CoreNLP's models, and the patterns and the gazetteer that
 * ship, each read once, on its first need. Safe for use by many threads.
 */
public final class Pipelines {
    /** What the version of Chancery ends with that reads without the encoder. */
    private static final String FAST = "+fast";

    private final Models models;
    private final Loading<Encoder> encoder = new Loading<>(Encoder::shipped);
    private final Lazy<MeetingModels> thorough = new Lazy<>(() -> MeetingModels.shipped(encoder));
    private final Lazy<MeetingModels> fast = new Lazy<>(MeetingModels::fast);
    private final Map<Boolean, PipelineSteps> shipped = new HashMap<>();

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
     * Begins to load what articles are likely to need, while the caller makes ready what he reads.
     *
     * @param quickly whether they are read without the encoder
     */
    public Pipelines begin(boolean quickly) {
        // Much of it is native code's, which takes its time whatever else is compiled meanwhile.
        if (!quickly) {
            encoder.begin();
        }
        models.begin();
        return this;
    }

    /**
     * Makes the way of articles ready, without loading any model yet.
     *
     * @throws io.github.chancery.model.ChanceryException if a pattern file or the gazetteer cannot be used
     */
    public Pipeline create(PipelineOptions options) {
        boolean ships = options.patterns().isEmpty() && options.gazetteer().isEmpty();
        return ships
                ? pipeline(options, shipped(options.fast()))
                : create(options, options.gazetteer().map(Gazetteer::open).orElseGet(Gazetteer::embedded));
    }

    /** The same with a gazetteer, whatever the options say of one. */
    public Pipeline create(PipelineOptions options, Gazetteer gazetteer) {
        Patterns patterns = options.patterns().map(Patterns::withDirectory).orElseGet(Patterns::shipped);
        return pipeline(options, PipelineSteps.of(patterns, gazetteer, models, judges(options.fast())));
    }

    private MeetingModels judges(boolean quickly) {
        return quickly ? fast.get() : thorough.get();
    }

    private synchronized PipelineSteps shipped(boolean quickly) {
        PipelineSteps made = shipped.get(quickly);
        if (made == null) {
            Gazetteer gazetteer = Gazetteer.embedded();
            // Half of what is made ready are names, the other half patterns and what judges.
            Thread.ofPlatform().daemon().name("gazetteer").start(gazetteer::knownNames);
            made = PipelineSteps.of(Patterns.shipped(), gazetteer, models, judges(quickly));
            shipped.put(quickly, made);
        }
        return made;
    }

    private static Pipeline pipeline(PipelineOptions options, PipelineSteps steps) {
        Provenance provenance = new Provenance(
                version(options.fast()), steps.patternsVersion(), steps.gazetteerVersion(), options.time());
        return new Pipeline(steps, new ArticleGraph(options.base(), provenance), options.limits());
    }

    private static String version(boolean quickly) {
        String version = Optional.ofNullable(Pipelines.class.getPackage().getImplementationVersion())
                .orElse("development");
        return quickly ? version + FAST : version;
    }
}
