package io.github.chancery.query;

import io.github.chancery.store.QueryAnswer;

/** Takes the answer to a query, while the store is looked at. */
@FunctionalInterface
public interface AnswerReader {
    /** Takes it, and tells how many rows it took; 1 for an answer that is no table. */
    long read(QueryAnswer answer);
}
