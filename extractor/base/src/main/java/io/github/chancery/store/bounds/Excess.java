package io.github.chancery.store.bounds;

import io.github.chancery.store.QueryTooLargeException;
import org.apache.jena.query.QueryCancelledException;

/**
 * A query makes or holds too much. Jena takes any other failure of a condition for one that is not fulfilled, and goes on with
 * the next row.
 */
public final class Excess extends QueryCancelledException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    Excess(String sentence) {
        this.sentence = sentence;
    }

    /** The same for whoever asked. */
    public QueryTooLargeException told() {
        return new QueryTooLargeException(sentence, this);
    }
}
