package io.github.chancery.store;

import io.github.chancery.model.ChanceryException;

/** A query would take more than it may, and was given up. */
public abstract sealed class QueryLimitException extends ChanceryException
        permits QueryTimeoutException, QueryTooLargeException {
    private static final long serialVersionUID = 1;

    QueryLimitException(String sentence) {
        super(sentence);
    }

    QueryLimitException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
