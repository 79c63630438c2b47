package io.github.chancery.table;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows in columns for a terminal: columns are as wide as what they hold, or narrower with wrapped cells where the table
 * would be wider than its reader's lines. The first {@value #FIRST} rows decide, so that a long answer is seen as it comes;
 * a longer word further down stands out of its column.
 */
public final class TextTable {
    private static final int FIRST = 1000;
    private static final String GAP = "  ";

    private final int[] widths;
    private final int numbers;
    private final boolean isSpaced;

    /** @param numbers the first column whose cells stand at its right end */
    private TextTable(List<List<String>> rows, int width, int numbers) {
        this.numbers = numbers;
        this.widths = widths(rows, width);
        this.isSpaced = rows.stream().skip(1).anyMatch(row -> block(row).size() > 1);
    }

    /**
     * Writes rows below their headings, with an empty line between them where some take several lines.
     *
     * @param width how many characters fit in a line
     * @return how many there were
     */
    public static long write(List<String> headings, Iterator<List<String>> rows, int width, PrintStream out) {
        List<List<String>> first = new ArrayList<>(List.of(headings));
        while (rows.hasNext() && first.size() <= FIRST) {
            first.add(rows.next());
        }
        TextTable table = new TextTable(first, width, headings.size());
        table.head(headings).forEach(line -> out.print(line + "\n"));
        long written = 0;
        for (List<String> row : first.subList(1, first.size())) {
            table.print(row, written++, out);
        }
        while (rows.hasNext()) {
            table.print(rows.next(), written++, out);
        }
        return written;
    }

    /** A table of words in the first column and numbers in the others, which stand right below their headings. */
    public static String ofNumbers(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        TextTable table = new TextTable(all, Integer.MAX_VALUE, 1);
        return Stream.concat(table.head(headings).stream(), rows.stream().map(table::line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<String> head(List<String> headings) {
        List<String> lines = new ArrayList<>(block(headings));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        return lines;
    }

    private void print(List<String> row, long before, PrintStream out) {
        if (isSpaced && before > 0) {
            out.print("\n");
        }
        block(row).forEach(line -> out.print(line + "\n"));
    }

    private List<String> block(List<String> row) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(column -> CellWrap.wrap(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(number -> line(cells.stream()
                        .map(cell -> number < cell.size() ? cell.get(number) : "")
                        .toList()))
                .toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String blank = " ".repeat(Math.max(0, widths[column] - CellWrap.length(cell)));
            line.append(column < numbers ? cell + blank : blank + cell).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Takes from the widest columns until the table fits, or until no column can be narrower. */
    private static int[] widths(List<List<String>> rows, int width) {
        int columns = rows.get(0).size();
        int[] least = widest(rows, columns, CellWrap::leastWidth);
        int[] widths = widest(rows, columns, CellWrap::length);
        int room = width - GAP.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            Optional<Integer> next = IntStream.range(0, columns)
                    .filter(column -> widths[column] > least[column])
                    .boxed()
                    .reduce((best, column) -> widths[column] > widths[best] ? column : best);
            if (next.isEmpty()) {
                break;
            }
            widths[next.get()]--;
        }
        return widths;
    }

    private static int[] widest(List<List<String>> rows, int columns, ToIntFunction<String> measure) {
        return IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> measure.applyAsInt(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
    }
}
