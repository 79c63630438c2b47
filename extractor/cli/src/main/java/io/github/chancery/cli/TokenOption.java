package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What lets articles into a store that a server holds; never an argument, as others see those. */
final class TokenOption {
    private static final String VARIABLE = "CHANCERY_TOKEN";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file whose first line is the token with which articles can be added to a store that is"
                    + " served (default: the environment's " + VARIABLE + ").")
    private @Nullable Path file;

    /** The token, if there is one. */
    Optional<String> value() {
        return file == null
                ? Optional.ofNullable(System.getenv(VARIABLE))
                        .map(String::strip)
                        .filter(token -> !token.isEmpty())
                : Optional.of(inFile(file));
    }

    /** The token. */
    String required() {
        return value().orElseThrow(() ->
                new ChanceryException("the server wants its token; give it with --token-file FILE or in " + VARIABLE));
    }

    private static String inFile(Path file) {
        try {
            String token = Files.readString(file).lines().findFirst().orElse("").strip();
            if (token.isEmpty()) {
                throw new ChanceryException(file + " holds no token; write one into its first line");
            }
            return token;
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be read; check its name and permissions.", e);
        }
    }
}
