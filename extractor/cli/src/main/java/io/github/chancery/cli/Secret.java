package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What nobody else may see: it stands in a file or in the environment, and never in an argument, as others see those. */
final class Secret {
    private Secret() {}

    /**
     * The secret, if there is one.
     *
     * @param kind what it is
     * @param file its first line holds it
     * @param variable the variable that does, where there is no file
     * @throws ChanceryException if the file has none
     */
    static Optional<String> of(String kind, Optional<Path> file, String variable) {
        return file.map(path -> inFile(kind, path)).or(() -> Optional.ofNullable(System.getenv(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty()));
    }

    private static String inFile(String kind, Path file) {
        try {
            String secret =
                    Files.readString(file).lines().findFirst().orElse("").strip();
            if (secret.isEmpty()) {
                throw new ChanceryException(file + " holds no " + kind + "; write one into its first line");
            }
            return secret;
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be read; check its name and permissions.", e);
        }
    }
}
