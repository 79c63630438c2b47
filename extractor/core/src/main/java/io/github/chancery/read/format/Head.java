package io.github.chancery.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a stream is recognised: its first bytes, and its name as a hint. */
public final class Head {
    private static final int SHOWN = 4096;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final String name;
    private final byte[] bytes;
    private final String text;

    /** @param name the file's */
    public Head(String name, byte[] bytes) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.bytes = bytes.clone();
        String shown =
                new String(bytes, 0, Math.min(bytes.length, SHOWN), charset().orElse(ISO_8859_1));
        this.text = shown.startsWith(BYTE_ORDER_MARK) ? shown.substring(BYTE_ORDER_MARK.length()) : shown;
    }

    /** Whether the file's name ends so. */
    public boolean isNamed(String ending) {
        return name.endsWith(ending);
    }

    /** Whether the stream begins with something that {@code pattern} finds there. */
    public boolean begins(Pattern pattern) {
        return pattern.matcher(text).lookingAt();
    }

    /** How often the first kilobytes hold {@code pattern}. */
    public long count(Pattern pattern) {
        return pattern.matcher(text).results().count();
    }

    /** The first line, or what of it is in the first kilobytes. */
    public String firstLine() {
        return text.lines().findFirst().orElse("");
    }

    /** Whether the bytes from {@code offset} are the characters of {@code signature}, one byte each. */
    public boolean has(int offset, String signature) {
        byte[] wanted = signature.getBytes(ISO_8859_1);
        boolean same = bytes.length >= offset + wanted.length;
        for (int next = 0; same && next < wanted.length; next++) {
            same = bytes[offset + next] == wanted[next];
        }
        return same;
    }

    /** How many bytes were looked at. */
    public int length() {
        return bytes.length;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** UTF-16, by its byte order mark or as every second byte of its letters is zero. */
    public Optional<Charset> charset() {
        if (has(0, "\u00FF\u00FE")) {
            return Optional.of(UTF_16LE);
        }
        if (has(0, "\u00FE\u00FF")) {
            return Optional.of(UTF_16BE);
        }
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SHOWN);
        for (int next = 0; next < length; next++) {
            zeros[next % 2] += bytes[next] == 0 ? 1 : 0;
        }
        int most = length / 2 * 9 / 10;
        if (length < 4 || Math.max(zeros[0], zeros[1]) < most || Math.min(zeros[0], zeros[1]) > 0) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE);
    }

    /** Whether it is text, in whatever alphabet. */
    public boolean isText() {
        return charset().isPresent() || TextDecoder.otherThanText(bytes).isEmpty();
    }
}
