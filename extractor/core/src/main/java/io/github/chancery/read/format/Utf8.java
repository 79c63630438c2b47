package io.github.chancery.read.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes bytes that must be text in UTF-8, and says where they are not. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** One in so many bytes may be a control character; more make a file binary. */
    private static final int CONTROL_SHARE = 50;

    private Utf8() {}

    /**
     * The text of {@code bytes}, without a byte order mark.
     *
     * @param firstLine the number in the stream of the line that the bytes begin with
     * @throws ReadException if they are not UTF-8; it names the line of the first wrong byte
     */
    static String decode(NamedStream stream, int firstLine, byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            int line = firstLine + (int) text.chars().filter(c -> c == '\n').count();
            throw new ReadException(stream.name(), line, "has a byte that is not UTF-8; save the file as UTF-8.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** What {@code bytes} at a file's or line's beginning are instead of text, as the rest of a sentence. */
    static Optional<String> otherThanText(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("is in UTF-16; save it as UTF-8.");
        }
        int controls = 0;
        for (byte value : bytes) {
            if (value == 0) {
                return Optional.of("is binary; save the article as text in UTF-8.");
            }
            controls += value > 0 && value < ' ' && !Character.isWhitespace(value) ? 1 : 0;
        }
        return controls > bytes.length / CONTROL_SHARE
                ? Optional.of("holds too many control characters; save the article as text in UTF-8.")
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
