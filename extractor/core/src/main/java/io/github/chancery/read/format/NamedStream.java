package io.github.chancery.read.format;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

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
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return new Head(label, head);
    }

    /** The same bytes read in another way. */
    public NamedStream with(InputStream other) {
        return new NamedStream(origin, label, other);
    }
}
