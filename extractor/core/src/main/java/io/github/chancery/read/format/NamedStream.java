package io.github.chancery.read.format;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes that hold articles, from wherever they come, and how they are called.
 *
 * @param origin where they come from
 * @param label what an article without an identifier of its own is called, such as the file's name
 * @param bytes read once, from their beginning; whoever opened them closes them
 */
public record NamedStream(Origin origin, String label, InputStream bytes) {
    private static final int HEAD = 65_536;

    /** Bytes that cannot be looked at ahead are buffered. */
    public NamedStream {
        requireNonNull(origin);
        requireNonNull(label);
        bytes = bytes instanceof BufferedInputStream ? bytes : new BufferedInputStream(bytes, HEAD);
    }

    /** What messages call the stream. */
    public String name() {
        return origin.name();
    }

    /** The first bytes, as many as tell what they are; they stay to be read. */
    public Head head() throws IOException {
        bytes.mark(HEAD);
        byte[] head = new byte[HEAD];
        int count = 0;
        try {
            int read = bytes.read(head);
            while (read > 0) {
                count += read;
                read = bytes.read(head, count, HEAD - count);
            }
        } catch (IOException e) {
            // What stands before is read; whoever reads on meets this again.
            if (count == 0) {
                throw e;
            }
        }
        bytes.reset();
        return new Head(label, Arrays.copyOf(head, count));
    }

    /** The same bytes read in another way. */
    public NamedStream with(InputStream other) {
        return new NamedStream(origin, label, other);
    }
}
