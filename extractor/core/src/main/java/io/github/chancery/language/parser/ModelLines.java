package io.github.chancery.language.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Words and numbers with a blank or the end of a line behind each. They are read as bytes: models are tens of megabytes
 * of text, and making strings of it is most of the time that a short run takes.
 */
final class ModelLines {
    private final InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private byte[] word = new byte[64];
    private int length;
    private boolean isAtEnd;

    ModelLines(InputStream stream) {
        this.stream = stream;
    }

    /**
     * The next word.
     *
     * @throws NumberFormatException if there is none
     */
    String word() throws IOException {
        advance();
        return new String(word, 0, length, UTF_8);
    }

    /**
     * The next word, a number.
     *
     * @throws NumberFormatException if it is none
     */
    float number() throws IOException {
        advance();
        return ShortDecimals.parse(word, 0, length);
    }

    /** Whether what was read last is the last of its line. */
    boolean isAtEnd() {
        return isAtEnd;
    }

    private void advance() throws IOException {
        length = 0;
        int each = read();
        if (each < 0) {
            throw new NumberFormatException("it ends early");
        }
        while (each > ' ') {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) each;
            each = read();
        }
        isAtEnd = each != ' ';
        if (each == '\r') {
            read();
        }
    }

    /** The next byte, 0 to 255, or -1 behind the last. */
    private int read() throws IOException {
        if (next == filled) {
            filled = stream.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }
}
