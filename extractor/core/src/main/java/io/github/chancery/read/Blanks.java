package io.github.chancery.read;

/** What counts as blank at the borders of lines: white space, no-break spaces, and marks that cannot be seen. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    static String stripLeading(String text) {
        int begin = 0;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        return text.substring(begin);
    }
}
