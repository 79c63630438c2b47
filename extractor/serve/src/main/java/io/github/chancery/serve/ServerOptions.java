package io.github.chancery.serve;

import static java.util.Objects.requireNonNull;

import io.github.chancery.serve.http.ConnectionLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a server runs.
 *
 * @param host the address that it listens at
 * @param port 0 for any that is free
 * @param base where the IRIs of the store's articles, meetings and unlinked entities begin
 * @param time how long a query may take
 * @param rows after so many rows an answer is cut
 * @param token what opens the store for articles; without one nobody can add any
 * @param services the hosts that queries may ask with SERVICE
 * @param accessLog a file to which each request is written
 * @param connections what clients may take of its connections
 */
public record ServerOptions(
        String host,
        int port,
        String base,
        Duration time,
        long rows,
        Optional<String> token,
        Set<String> services,
        Optional<Path> accessLog,
        ConnectionLimits connections) {
    public ServerOptions {
        requireNonNull(host);
        requireNonNull(base);
        requireNonNull(time);
        requireNonNull(token);
        requireNonNull(accessLog);
        requireNonNull(connections);
        services = Set.copyOf(services);
    }

    /** With the usual connections. */
    public ServerOptions(
            String host,
            int port,
            String base,
            Duration time,
            long rows,
            Optional<String> token,
            Set<String> services,
            Optional<Path> accessLog) {
        this(host, port, base, time, rows, token, services, accessLog, ConnectionLimits.USUAL);
    }

    /** The same where queries ask no other host and no log is kept. */
    public ServerOptions(String host, int port, String base, Duration time, long rows, Optional<String> token) {
        this(host, port, base, time, rows, token, Set.of(), Optional.empty());
    }

    /** Without the token, so that no message ever tells it. */
    @Override
    public String toString() {
        return "ServerOptions of " + host + ":" + port + " for " + base;
    }
}
