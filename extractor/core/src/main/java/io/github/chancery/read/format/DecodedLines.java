package io.github.chancery.read.format;

import java.io.IOException;
import java.io.Reader;

/** The characters of a stream, decoded line by line; each article may be so many characters only. */
final class DecodedLines extends Reader {
    private final NamedStream stream;
    private final ByteLines lines;
    private final TextDecoder decoder;
    private String line = "";
    private int next;
    private long left = Format.MOST_BYTES;

    DecodedLines(NamedStream stream, TextDecoder decoder) {
        this.stream = stream;
        this.lines = new ByteLines(stream.bytes());
        this.decoder = decoder;
    }

    /** Begins the next article. */
    void renew() {
        left = Format.MOST_BYTES;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == line.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, target, offset);
        next += count;
        return count;
    }

    private boolean advance() throws IOException {
        if (!lines.advance()) {
            return false;
        }
        byte[] bytes = lines.bytes();
        left -= bytes.length;
        if (left < 0 || lines.isTooLong()) {
            throw new Allowance.TooLongException();
        }
        TextDecoder.otherThanText(bytes).ifPresent(problem -> {
            throw new ReadException(stream.origin(), problem);
        });
        line = decoder.decode(lines.number(), bytes) + "\n";
        next = 0;
        return true;
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
