package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What lets articles into a store that a server holds. */
final class TokenOption {
    private static final String VARIABLE = "CHANCERY_TOKEN";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file whose first line is the token that a server knows us by (default: the environment's "
                    + VARIABLE + ").")
    private Optional<Path> file = Optional.empty();

    /** The token, if there is one. */
    Optional<String> value() {
        return Secret.of("token", file, VARIABLE);
    }

    /** The token. */
    String required() {
        return value().orElseThrow(() ->
                new ChanceryException("the server wants its token; give it with --token-file FILE or in " + VARIABLE));
    }
}
