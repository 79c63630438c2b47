package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.sparql.Endpoint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store that a server keeps, and what lets us in. */
final class EndpointOption {
    private static final String VARIABLE = "CHANCERY_CREDENTIALS";

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "In place of --loc: the SPARQL endpoint of a server that has the store, such as Fuseki's"
                    + " http://127.0.0.1:3030/ds. `build` takes the address of a `chancery serve` as well.")
    private Optional<URI> address = Optional.empty();

    @Option(
            names = "--update-endpoint",
            paramLabel = "URL",
            description = "Where that server takes changes, if it is not where the usual servers do.")
    private Optional<URI> update = Optional.empty();

    @Option(
            names = "--endpoint-timeout",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long it may take to answer (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--credentials-file",
            paramLabel = "FILE",
            description = "A file whose first line is user:password for that server (default: the environment's "
                    + VARIABLE + ").")
    private Optional<Path> credentials = Optional.empty();

    @Mixin
    private TokenOption token;

    /** Where the server answers, if one is named. */
    Optional<URI> address() {
        return address;
    }

    TokenOption token() {
        return token;
    }

    /** The SPARQL endpoint at the address. */
    Endpoint endpoint(URI server) {
        return Endpoint.at(server, update, authorization(), Duration.ofSeconds(seconds));
    }

    private Optional<String> authorization() {
        Optional<String> bearer = token.value();
        Optional<String> basic = Secret.of("user:password", credentials, VARIABLE);
        if (bearer.isPresent() && basic.isPresent()) {
            throw new ChanceryException(
                    "both a token and user:password are given for the server; leave one of them out");
        }
        return bearer.map(value -> "Bearer " + value)
                .or(() -> basic.map(value -> "Basic " + Base64.getEncoder().encodeToString(value.getBytes(UTF_8))));
    }
}
