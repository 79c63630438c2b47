package io.github.chancery.read.format;

import io.github.chancery.model.ChanceryException;

/** An input, or a line of it, that gives no article; the message names it and the way out. */
public final class ReadException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    /**
     * Nothing can be read from an input.
     *
     * @param name the input's, such as the path of a file
     * @param problem what is wrong and what to do, as the rest of a sentence that begins with the name
     */
    public ReadException(String name, String problem) {
        super(name + " " + problem);
    }

    /** The same, because of {@code cause}. */
    public ReadException(String name, String problem, Throwable cause) {
        super(name + " " + problem, cause);
    }

    ReadException(NamedStream stream, String problem) {
        this(stream.name(), problem);
    }

    /** @param problem the rest of a sentence that begins with the input's name and the line's number, from 1 */
    ReadException(String name, int line, String problem) {
        super(name + ", line " + line + ", " + problem);
    }
}
