package io.github.chancery.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a cell of a table into lines: at the ends of its list items, then between words; never within a word or an identifier. */
final class CellWrap {
    private static final Pattern ITEM_END = Pattern.compile("(?<=;) ");
    private static final Pattern BLANK = Pattern.compile(" ");

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
        line.append(word);
    }

    /** The least width that keeps the words of a cell whole. */
    static int leastWidth(String cell) {
        return BLANK.splitAsStream(cell).mapToInt(CellWrap::length).max().orElse(0);
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
