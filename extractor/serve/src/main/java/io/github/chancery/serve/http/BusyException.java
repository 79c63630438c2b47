package io.github.chancery.serve.http;

import io.github.chancery.model.ChanceryException;
import java.time.Duration;

/** The server has too much to do for a request. */
public final class BusyException extends ChanceryException {
    public static final String RETRY_AFTER = "Retry-After";

    private static final long serialVersionUID = 1;

    private final Duration pause;

    /** @param pause after which it may be asked again */
    public BusyException(String sentence, Duration pause) {
        super(sentence);
        this.pause = pause;
    }

    /** The value of the header {@value #RETRY_AFTER}: seconds. */
    public String retryAfter() {
        return String.valueOf(Math.max(1, pause.toSeconds()));
    }
}
