package io.github.chancery.serve.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What clients may take of a server's connections.
 *
 * @param most so many connections at once; others wait until one is closed
 * @param forHeaders how long a connection may be open without a request, or take over the headers of one
 * @param forRequest how long a request may take from its headers to the last byte of its answer, but one that brings articles
 */
public record ConnectionLimits(int most, Duration forHeaders, Duration forRequest) {
    /** For a server of its own. */
    public static final ConnectionLimits USUAL =
            new ConnectionLimits(2_000, Duration.ofSeconds(30), Duration.ofMinutes(5));

    public ConnectionLimits {
        requireNonNull(forHeaders);
        requireNonNull(forRequest);
    }
}
