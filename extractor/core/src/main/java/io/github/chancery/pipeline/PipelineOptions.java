package io.github.chancery.pipeline;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Limits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How articles are to be read.
 *
 * @param base where the IRIs of our own articles, reports and entities begin; ends with "/" or "#"
 * @param patterns a directory of pattern files to use beside the shipped ones
 * @param gazetteer a directory of a gazetteer to use instead of the shipped one
 * @param fast whether the encoder is not asked: several times as quick, and wrong more often
 * @param time when the run takes place, as its provenance shall say
 * @param limits how much of an article is worked on
 */
public record PipelineOptions(
        String base, Optional<Path> patterns, Optional<Path> gazetteer, boolean fast, Instant time, Limits limits) {
    public PipelineOptions {
        requireNonNull(base);
        requireNonNull(patterns);
        requireNonNull(gazetteer);
        requireNonNull(time);
        requireNonNull(limits);
    }

    /** Options within the usual limits. */
    public PipelineOptions(String base, Optional<Path> patterns, Optional<Path> gazetteer, boolean fast, Instant time) {
        this(base, patterns, gazetteer, fast, time, Limits.USUAL);
    }

    /** Options with the shipped gazetteer. */
    public PipelineOptions(String base, Optional<Path> patterns, Instant time) {
        this(base, patterns, Optional.empty(), false, time);
    }
}
