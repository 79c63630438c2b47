package io.github.chancery.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text without the blanks around it.
 *
 * @param begin where its first character that is not blank stands in the text
 * @param end after its last such character; the same as {@code begin} in a blank line
 * @param indent the blanks before it
 */
record Line(int begin, int end, int indent) {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");
    private static final Pattern BULLET = Pattern.compile("[-–—*•●▪·◦■►>]+\\s*\\S|\\(?\\p{Alnum}{1,2}[.)]\\s");

    /** The lines of {@code text}, blank ones too. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher lineBreak = BREAK.matcher(text);
        int from = 0;
        while (lineBreak.find()) {
            lines.add(stripped(text, from, lineBreak.start()));
            from = lineBreak.end();
        }
        lines.add(stripped(text, from, text.length()));
        return lines;
    }

    private static Line stripped(String text, int from, int to) {
        int begin = from;
        while (begin < to && isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = to;
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(begin, end, begin - from);
    }

    boolean isBlank() {
        return begin == end;
    }

    /** The line's width on the page. */
    int width() {
        return indent + end - begin;
    }

    /** Whether a character at a line's border counts as blank: white space, no-break spaces, marks that cannot be seen. */
    static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Whether the words of a line begin as the items of lists do. */
    static boolean isItem(String words) {
        return BULLET.matcher(words).lookingAt();
    }
}
