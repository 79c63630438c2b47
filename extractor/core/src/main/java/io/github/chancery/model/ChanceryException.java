package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/** A failure a user can act on. Its message is one sentence that names the place and the way out. */
public class ChanceryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the user */
    public ChanceryException(String message) {
        super(message);
    }

    /**
     * @param message one sentence for the user
     * @param cause what failed beneath
     */
    public ChanceryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** One sentence for the user. */
    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
