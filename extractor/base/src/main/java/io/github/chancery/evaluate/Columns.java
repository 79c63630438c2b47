package io.github.chancery.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A small table for a terminal: the first column is words, the others are numbers below their headings. */
final class Columns {
    private static final int FIRST = 13;
    private static final int OTHERS = 12;

    private final StringJoiner lines = new StringJoiner("\n", "", "\n");
    private final int first;

    private Columns(int first) {
        this.first = first;
    }

    /** A table with these headings, and a first column as wide as the longest of its {@code words}. */
    static Columns headed(List<String> words, String... headings) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        Columns table = new Columns(Math.max(longest, FIRST));
        table.add(headings);
        return table;
    }

    /** Adds a row. */
    void add(String... cells) {
        StringBuilder line = new StringBuilder(String.format("%-" + first + "s", cells[0]));
        for (int column = 1; column < cells.length; column++) {
            line.append(String.format("%" + OTHERS + "s", cells[column]));
        }
        lines.add(line.toString().stripTrailing());
    }

    /** A share or a mean of shares to three decimals. */
    static String share(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
