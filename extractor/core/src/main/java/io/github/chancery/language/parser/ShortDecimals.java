package io.github.chancery.language.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Reads numbers as {@link Float#parseFloat} does, those of few digits, of which models hold millions, much sooner. */
final class ShortDecimals {
    /** Whole numbers of so many digits, and the powers of ten up to this, are floats: their quotient is rounded once. */
    private static final int MOST_DIGITS = 7;

    private static final float[] POWERS = {1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

    private ShortDecimals() {}

    /**
     * The number in {@code text}, which is ASCII, from {@code first} to before {@code end}.
     *
     * @throws NumberFormatException if there is none
     */
    static float parse(byte[] text, int first, int end) {
        boolean negative = first < end && text[first] == '-';
        int digits = 0;
        int seen = 0;
        int point = -1;
        for (int i = negative ? first + 1 : first; i < end; i++) {
            byte each = text[i];
            if (each >= '0' && each <= '9' && seen < MOST_DIGITS) {
                digits = digits * 10 + (each - '0');
                seen++;
            } else if (each == '.' && point < 0) {
                point = seen;
            } else {
                return parseAny(text, first, end);
            }
        }
        if (seen == 0) {
            return parseAny(text, first, end);
        }
        float value = digits / POWERS[point < 0 ? 0 : seen - point];
        return negative ? -value : value;
    }

    private static float parseAny(byte[] text, int first, int end) {
        return Float.parseFloat(new String(text, first, end - first, US_ASCII));
    }
}
