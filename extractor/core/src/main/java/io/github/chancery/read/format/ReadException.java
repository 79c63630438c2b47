package io.github.chancery.read.format;

import io.github.chancery.model.ChanceryException;
import java.util.OptionalInt;

/** An input, or a line of it, that gives no article; the message names it and the way out. */
public final class ReadException extends ChanceryException {
    private static final long serialVersionUID = 2L;

    private final transient Origin origin;
    private final int line;
    private final String problem;

    /**
     * Nothing can be read from an input.
     *
     * @param origin the input
     * @param problem what is wrong and what to do, as the rest of a sentence that begins with the input's name
     */
    public ReadException(Origin origin, String problem) {
        super(origin.name() + " " + problem);
        this.origin = origin;
        this.line = 0;
        this.problem = problem;
    }

    /** The same, because of {@code cause}. */
    public ReadException(Origin origin, String problem, Throwable cause) {
        super(origin.name() + " " + problem, cause);
        this.origin = origin;
        this.line = 0;
        this.problem = problem;
    }

    /** @param problem the rest of a sentence that begins with the input's name and the line's number, from 1 */
    public ReadException(Origin origin, int line, String problem) {
        super(origin.name() + ", line " + line + ", " + problem);
        this.origin = origin;
        this.line = line;
        this.problem = problem;
    }

    /** Where it was to be read from. */
    public Origin origin() {
        return origin;
    }

    /** The line's number, from 1, if it is a line that cannot be read. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** What is wrong and what to do, without the place. */
    public String problem() {
        return problem;
    }
}
