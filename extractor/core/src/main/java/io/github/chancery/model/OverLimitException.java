package io.github.chancery.model;

/** An article is longer, or takes longer, than it may. */
public final class OverLimitException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    OverLimitException(String message) {
        super(message);
    }
}
