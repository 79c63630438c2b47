package io.github.chancery.store.sparql;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a store answers.
 *
 * @param query the address that queries go to
 * @param update the one that changes go to
 * @param authorization what lets us in, as the header of that name holds it
 * @param patience how long an answer may take to begin
 */
public record Endpoint(URI query, URI update, Optional<String> authorization, Duration patience) {
    /** As RDF4J and GraphDB lay out their addresses. */
    private static final Pattern REPOSITORY = Pattern.compile(".*/repositories/[^/]+");
    /** As Fuseki names the services of a dataset. */
    private static final Pattern SERVICE = Pattern.compile("/(query|sparql)$");

    public Endpoint {
        requireNonNull(query);
        requireNonNull(update);
        requireNonNull(authorization);
        requireNonNull(patience);
        requireAddress(query);
        requireAddress(update);
    }

    /**
     * The endpoint at an address; if changes go to another, and that is not told, it is the one where the usual servers take
     * them.
     */
    public static Endpoint at(URI address, Optional<URI> update, Optional<String> authorization, Duration patience) {
        return new Endpoint(address, update.orElseGet(() -> usualUpdate(address)), authorization, patience);
    }

    private static URI usualUpdate(URI address) {
        String text = address.toString();
        return URI.create(
                REPOSITORY.matcher(text).matches()
                        ? text + "/statements"
                        : SERVICE.matcher(text).replaceFirst("/update"));
    }

    private static void requireAddress(URI address) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new ChanceryException(
                    address + " is no address of a server; give one such as http://127.0.0.1:3030/ds");
        }
        if (address.getUserInfo() != null) {
            throw new ChanceryException("an address with a password is seen by others; leave it out of that of "
                    + address.getHost() + ", and give it in a file or the environment");
        }
    }

    /** Without what lets us in, so that no message ever tells it. */
    @Override
    public String toString() {
        return query.toString();
    }
}
