package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;

/** A query is given a parameter that it does not have, or a value that the parameter cannot take. */
public final class UnknownParameterException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    UnknownParameterException(String message) {
        super(message);
    }
}
