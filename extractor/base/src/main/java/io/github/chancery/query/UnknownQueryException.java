package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;

/** There is no query file, and no shipped query, of the name asked for. */
public final class UnknownQueryException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    UnknownQueryException(String message) {
        super(message);
    }
}
