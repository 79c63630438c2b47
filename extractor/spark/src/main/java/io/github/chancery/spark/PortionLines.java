package io.github.chancery.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin between two offsets, whole; knows the offset of each that was read of late. */
final class PortionLines extends InputStream {
    /** Whoever reads looks no further ahead than this. */
    private static final int AHEAD = 262_144;

    private final InputStream in;
    private final long end;
    private final Deque<Long> begins = new ArrayDeque<>();
    private int forgotten;
    private long position;
    private boolean done;
    private boolean blank = true;

    /** @param in the whole file, closed by whoever opened it */
    PortionLines(FSDataInputStream in, Portion portion) throws IOException {
        this.in = in;
        this.end = portion.end();
        if (portion.begin() > 0) {
            // The line before may end just there.
            position = portion.begin() - 1;
            in.seek(position);
            skipLine(in);
        }
        begin();
    }

    /**
     * Where in the file a line begins, in bytes.
     *
     * @param line its number among those of the portion, from 1; not one from long before
     */
    long offset(int line) {
        return begins.stream()
                .skip(Math.max(0, line - 1L - forgotten))
                .findFirst()
                .orElse(position);
    }

    /** Whether no line so far has anything in it. */
    boolean isBlank() {
        return blank;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (done) {
            return -1;
        }
        int read = in.read(target, offset, length);
        for (int next = 0; next < read; next++) {
            position++;
            blank &= Character.isWhitespace(target[offset + next]);
            if (target[offset + next] == '\n') {
                begin();
            }
            if (done) {
                return next + 1;
            }
        }
        return read;
    }

    private void skipLine(InputStream file) throws IOException {
        int next = file.read();
        for (; next >= 0 && next != '\n'; next = file.read()) {
            position++;
        }
        position++;
    }

    private void begin() {
        done = position >= end;
        if (done) {
            return;
        }
        begins.add(position);
        if (begins.size() > 2 && second() < position - AHEAD) {
            begins.remove();
            forgotten++;
        }
    }

    private long second() {
        return begins.stream().skip(1).findFirst().orElseThrow();
    }
}
