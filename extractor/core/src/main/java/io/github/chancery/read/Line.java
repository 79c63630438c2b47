package io.github.chancery.read;

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
        while (begin < to && Blanks.isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = to;
        while (end > begin && Blanks.isBlank(text.charAt(end - 1))) {
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
}
