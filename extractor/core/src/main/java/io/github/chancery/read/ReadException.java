package io.github.chancery.read;

import io.github.chancery.model.ChanceryException;
import java.nio.file.Path;

/** A file, or a line of it, that gives no article; the message names it and the way out. */
public final class ReadException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    /** @param problem what is wrong and what to do, as the rest of a sentence that begins with the file's name */
    ReadException(Path file, String problem) {
        super(file + " " + problem);
    }

    ReadException(Path file, String problem, Throwable cause) {
        super(file + " " + problem, cause);
    }

    /** @param problem the rest of a sentence that begins with the file's name and the line's number, from 1 */
    ReadException(Path file, int line, String problem) {
        super(file + ", line " + line + ", " + problem);
    }
}
