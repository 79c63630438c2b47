package io.github.chancery.serve.http;

import io.github.chancery.model.ChanceryException;

/** A page does not answer requests of that method. */
public final class MethodNotAllowedException extends ChanceryException {
    private static final long serialVersionUID = 1;

    private final String allowed;

    /** @param allowed the methods that it answers, such as "GET, HEAD" */
    public MethodNotAllowedException(String allowed) {
        super("this address answers " + allowed + " only");
        this.allowed = allowed;
    }

    String allowed() {
        return allowed;
    }
}
