package io.github.chancery.meeting.pattern;

import io.github.chancery.model.ChanceryException;

/** A pattern file that cannot be used. It stops a run before any work. */
public final class PatternException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    public PatternException(String file, String problem) {
        super(file + ": " + problem);
    }

    public PatternException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
