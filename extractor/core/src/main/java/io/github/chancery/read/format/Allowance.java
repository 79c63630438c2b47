package io.github.chancery.read.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so much may be read for each article, so that none fills the memory. */
final class Allowance extends FilterInputStream {
    /** What stands around a text may be longer than the text. */
    private static final int MOST = 4 * Format.MOST_BYTES;

    private long left = MOST;

    Allowance(InputStream in) {
        super(in);
    }

    /** Begins the next article. */
    void renew() {
        left = MOST;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        use(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        use(Math.max(0, count));
        return count;
    }

    private void use(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new TooLongException();
        }
    }

    /** An article has no end. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("an article is longer than 20 MB");
        }
    }
}
