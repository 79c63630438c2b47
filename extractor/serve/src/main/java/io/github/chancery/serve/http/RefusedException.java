package io.github.chancery.serve.http;

import io.github.chancery.model.ChanceryException;

/** A request is not answered, for a reason that has a status in HTTP. */
public final class RefusedException extends ChanceryException {
    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_ACCEPTABLE = 406;
    public static final int TOO_LARGE = 413;
    public static final int UNAVAILABLE = 503;

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status one of these */
    public RefusedException(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }
}
