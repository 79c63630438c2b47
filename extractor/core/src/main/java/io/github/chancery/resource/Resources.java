package io.github.chancery.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Files that ship within the program. */
public final class Resources {
    private Resources() {}

    /**
     * The content of the file {@code name} beside the class {@code owner}, or of one that begins with "/" anywhere.
     *
     * @throws ChanceryException if the program lacks it or it cannot be read
     */
    public static byte[] bytes(Class<?> owner, String name) {
        return find(owner, name)
                .orElseThrow(() -> new ChanceryException(
                        "the file " + name + " is not in the program; build Chancery anew with `mvn clean package`"));
    }

    /** The same as text, in UTF-8. */
    public static String text(Class<?> owner, String name) {
        return new String(bytes(owner, name), UTF_8);
    }

    /** The content of a file that need not be there. */
    public static Optional<byte[]> find(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new ChanceryException(
                    "the file " + name + " of the program cannot be read; build Chancery anew with `mvn clean package`",
                    e);
        }
    }
}
