package io.github.chancery.serve.http;

/** Answers requests of some paths. Safe for use by many threads. */
@FunctionalInterface
public interface Page {
    /**
     * Answers a request.
     *
     * @throws NotFoundException if there is nothing at that path
     * @throws io.github.chancery.model.ChanceryException if the request cannot be answered, and why
     */
    Reply answer(Request request);
}
