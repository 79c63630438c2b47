package io.github.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a cell of a table into lines: at the ends of its list items, then between words, then within long words. */
final class CellWrap {
    private static final Pattern ITEM_END = Pattern.compile("(?<=;) ");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final int LONGEST_WORD = 30;

    private CellWrap() {}

    static List<String> wrap(String cell, int width) {
        if (length(cell) <= width) {
            return List.of(cell);
        }
        List<String> lines = new ArrayList<>();
        for (String item : ITEM_END.split(cell, -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : BLANK.split(item, -1)) {
                addWord(word, width, line, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void addWord(String word, int width, StringBuilder line, List<String> lines) {
        if (!line.isEmpty() && length(line) + 1 + length(word) <= width) {
            line.append(' ').append(word);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        String rest = word;
        while (length(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        line.append(rest);
    }

    /** The least width that keeps the words of a cell whole, unless they are very long. */
    static int leastWidth(String cell) {
        return BLANK.splitAsStream(cell)
                .mapToInt(word -> Math.min(length(word), LONGEST_WORD))
                .max()
                .orElse(0);
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
