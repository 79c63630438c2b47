package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much goes into a store at once. A transaction costs time and space on disk whatever its size; what is not yet in
 * when a run is killed, the next run does again.
 *
 * @param articles how many articles at most
 * @param time how long the first of them waits, about
 */
public record BatchLimit(int articles, Duration time) {
    /** For runs on which somebody waits: little is lost, and the transactions cost little. */
    public static final BatchLimit USUAL = new BatchLimit(300, Duration.ofSeconds(1));

    public BatchLimit {
        requireNonNull(time);
    }
}
