package io.github.chancery.read.format;

import java.io.IOException;

/** All bytes of a stream that is one article. */
public final class WholeText {
    private WholeText() {}

    /**
     * Reads them.
     *
     * @throws ReadException if they are too many, or no text
     */
    public static byte[] bytes(NamedStream stream) throws IOException {
        byte[] bytes = stream.bytes().readNBytes(Format.MOST_BYTES + 1);
        if (bytes.length > Format.MOST_BYTES) {
            throw new ReadException(stream.origin(), "is longer than 5 MB; give each article a file of its own.");
        }
        TextDecoder.otherThanText(bytes).ifPresent(problem -> {
            throw new ReadException(stream.origin(), problem);
        });
        return bytes;
    }
}
