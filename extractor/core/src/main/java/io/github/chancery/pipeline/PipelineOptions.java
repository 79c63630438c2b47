package io.github.chancery.pipeline;

import static java.util.Objects.requireNonNull;

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
 */
public record PipelineOptions(
        String base, Optional<Path> patterns, Optional<Path> gazetteer, boolean fast, Instant time) {
    public PipelineOptions {
        requireNonNull(base);
        requireNonNull(patterns);
        requireNonNull(gazetteer);
        requireNonNull(time);
    }

    /** Options with the shipped gazetteer. */
    public PipelineOptions(String base, Optional<Path> patterns, Instant time) {
        this(base, patterns, Optional.empty(), false, time);
    }
}
