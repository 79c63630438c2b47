package io.github.chancery.read.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Walks the lines of a stream; holds one line of bounded length, so that no file fills the memory. */
public final class ByteLines {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    /** The lines of {@code in}. */
    public ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Goes to the next line, and says whether there is one. */
    public boolean advance() throws IOException {
        line.reset();
        tooLong = false;
        int next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= line.size() == Format.MOST_BYTES;
            if (!tooLong) {
                line.write(next);
            }
        }
        return true;
    }

    /** The line's number in the stream, from 1. */
    int number() {
        return number;
    }

    /** The line without its end, or its beginning if it is too long. */
    public byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }
}
