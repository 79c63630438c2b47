package io.github.chancery.serve.http;

import io.github.chancery.model.ChanceryException;

/** There is nothing at an address. */
public final class NotFoundException extends ChanceryException {
    private static final long serialVersionUID = 1;

    public NotFoundException(String sentence) {
        super(sentence);
    }
}
