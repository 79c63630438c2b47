package io.github.chancery.read.source;

import io.github.chancery.read.format.NamedStream;
import java.io.IOException;

/** Takes what sources hold, one stream after another. */
@FunctionalInterface
public interface Streams {
    /**
     * Reads a stream.
     *
     * @param isNamed whether the user named the file itself, not a directory or an archive around it
     * @return false if it is of no kind that is read, and was passed over
     * @throws IOException if it cannot be read to its end
     */
    boolean take(NamedStream stream, boolean isNamed) throws IOException;
}
