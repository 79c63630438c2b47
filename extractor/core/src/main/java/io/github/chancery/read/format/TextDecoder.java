package io.github.chancery.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.function.Consumer;

/** Decodes the text of one stream: as UTF-8 or, where it is none, as Windows-1252, of which the user is told once. */
public final class TextDecoder {
    /** What browsers take for text that does not tell its encoding. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** One in so many bytes may be a control character; more make a file binary. */
    private static final int CONTROL_SHARE = 50;

    private final Origin origin;
    private final Consumer<String> warnings;
    private boolean isTold;

    /** @param warnings takes a sentence on text that is not UTF-8 */
    public TextDecoder(Origin origin, Consumer<String> warnings) {
        this.origin = origin;
        this.warnings = warnings;
    }

    /**
     * The text of {@code bytes}, without a byte order mark.
     *
     * @param firstLine the number in the stream of the line that the bytes begin with
     */
    public String decode(int firstLine, byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            tell(firstLine + (int) text.chars().filter(c -> c == '\n').count());
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void tell(int line) {
        if (!isTold) {
            isTold = true;
            warnings.accept(origin.name() + ", line " + line
                    + ", has a byte that is not UTF-8; it is read as Windows-1252; save it as UTF-8 if that is wrong.");
        }
    }

    /** What {@code bytes} at a file's or line's beginning are instead of text, as the rest of a sentence. */
    public static Optional<String> otherThanText(byte[] bytes) {
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
}
