package io.github.chancery.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of a stream, of bounded length, so that no file fills the memory. */
final class ByteLines implements AutoCloseable {
    private final InputStream in;
    private int number;

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * A line without its end.
     *
     * @param number its number in the file, from 1
     * @param bytes its bytes, or the first of them if it is too long
     */
    record Line(int number, byte[] bytes, boolean tooLong) {}

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (next >= 0 && next != '\n') {
            tooLong = line.size() >= Limits.ARTICLE_BYTES;
            if (!tooLong) {
                line.write(next);
            }
            next = in.read();
        }
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
