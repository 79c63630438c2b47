package io.github.chancery.spark;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Extractor;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.read.format.Field;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What every task does with the articles that it reads.
 *
 * @param base where the IRIs of articles and unlinked entities begin
 * @param fast whether the encoder is not asked
 * @param keepText whether the articles' texts go into their graphs
 * @param anyLanguage whether articles are read that are not in English
 * @param fields under which names tables hold what is read of an article
 * @param time when the run takes place, as all graphs say
 * @param limits how much of an article is worked on
 */
record ExtractionOptions(
        String base,
        boolean fast,
        boolean keepText,
        boolean anyLanguage,
        Map<Field, String> fields,
        Instant time,
        ArticleLimits limits)
        implements Serializable {
    ExtractionOptions {
        requireNonNull(base);
        fields = Map.copyOf(fields);
        requireNonNull(time);
        requireNonNull(limits);
    }

    /** The same of a run that began at another time. */
    ExtractionOptions at(Instant other) {
        return new ExtractionOptions(base, fast, keepText, anyLanguage, fields, other, limits);
    }

    /** What makes the graphs; loads models with the first article that needs them. */
    Pipeline pipeline(Pipelines pipelines) {
        Pipeline pipeline = pipelines.create(
                new PipelineOptions(base, Optional.empty(), Optional.empty(), fast, time, limits.limits()));
        return keepText ? pipeline.keepingText() : pipeline;
    }

    /** The same, and leaves out what a build would keep out of its store. */
    Extractor extractor(Pipelines pipelines) {
        return new CheckedPipeline(pipeline(pipelines), new Admission(Validator.shipped()));
    }
}
