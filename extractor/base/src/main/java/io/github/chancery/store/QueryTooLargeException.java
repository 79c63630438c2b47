package io.github.chancery.store;

/** A query would hold or make more than it may. */
public final class QueryTooLargeException extends QueryLimitException {
    private static final long serialVersionUID = 1;

    /** @param sentence what is too much, and the way out */
    public QueryTooLargeException(String sentence) {
        super(sentence);
    }

    public QueryTooLargeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
