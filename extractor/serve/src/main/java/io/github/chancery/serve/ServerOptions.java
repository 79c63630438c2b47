package io.github.chancery.serve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How a server runs.
 *
 * @param host the address that it listens at
 * @param port 0 for any that is free
 * @param base where the IRIs of the store's articles, meetings and unlinked entities begin
 * @param time how long a query may take
 * @param rows after so many rows an answer is cut
 * @param token what opens the store for articles; without one nobody can add any
 */
public record ServerOptions(String host, int port, String base, Duration time, long rows, Optional<String> token) {
    public ServerOptions {
        requireNonNull(host);
        requireNonNull(base);
        requireNonNull(time);
    }
}
