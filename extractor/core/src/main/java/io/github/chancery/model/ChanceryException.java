package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/** A failure a user can act on. Its message is one sentence that names the place and the way out. */
public class ChanceryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the user */
    public ChanceryException(String message) {
        super(oneLine(message));
    }

    /**
     * @param message one sentence for the user
     * @param cause what failed beneath
     */
    public ChanceryException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** One sentence for the user. */
    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** What a user or a library wrote may stand in a message, and have several lines. */
    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
