package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Provenance;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.PassedOver;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.explain.ExplanationText;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Admission.Admitted;
import java.util.Optional;

/**
 * The way of an article to a graph that keeps to the shapes.
 *
 * @param pipeline makes the graph
 * @param admission leaves out what does not keep to the shapes
 */
public record CheckedPipeline(Pipeline pipeline, Admission admission) implements Extractor {
    public CheckedPipeline {
        requireNonNull(pipeline);
        requireNonNull(admission);
    }

    @Override
    public CheckedPipeline keepingText() {
        return new CheckedPipeline(pipeline.keepingText(), admission);
    }

    @Override
    public String graphIri(Article article) {
        return pipeline.graphIri(article);
    }

    @Override
    public String activityIri(Article article) {
        return pipeline.activityIri(article);
    }

    @Override
    public Provenance provenance() {
        return pipeline.provenance();
    }

    @Override
    public String explain(Article article) {
        return ExplanationText.of(pipeline.explain(article), false);
    }

    @Override
    public CheckedPipeline counting() {
        return new CheckedPipeline(pipeline.counting(), admission);
    }

    @Override
    public Optional<PassedOver> passedOver() {
        return pipeline.passedOver();
    }

    @Override
    public Admitted extract(Article article) {
        return admission.admit(pipeline.extract(article));
    }
}
