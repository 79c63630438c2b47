package io.github.chancery.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Splits bytes into lines without looking at the characters. */
final class LineReader {
    private static final int BUFFER = 1 << 17;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long offset;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** How many bytes the lines read had, with what ended them. */
    long offset() {
        return offset;
    }

    /** Passes bytes; only before the first line. */
    void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        offset = bytes;
    }

    /** The next line without its end; empty at the end of all. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            if (stop < end) {
                return Optional.of(line(begun, stop));
            }
            begun.write(buffer, at, end - at);
            at = end;
        }
        offset += begun.size();
        return begun.size() == 0 ? Optional.empty() : Optional.of(begun.toByteArray());
    }

    private byte[] line(ByteArrayOutputStream begun, int stop) {
        int start = at;
        at = stop + 1;
        offset += begun.size() + at - start;
        if (begun.size() == 0) {
            return Arrays.copyOfRange(buffer, start, stop);
        }
        begun.write(buffer, start, stop - start);
        return begun.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
