package io.github.chancery.query;

import io.github.chancery.graph.Prefixes;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows in columns for a terminal: columns are as wide as what they hold, or narrower with wrapped cells where the table
 * would be wider than its reader's lines. The first {@value #FIRST} rows decide, so that a long answer is seen as it comes;
 * a longer word further down stands out of its column.
 */
final class TextTable {
    private static final int FIRST = 1000;
    private static final String GAP = "  ";

    private final int[] widths;
    private final boolean isSpaced;

    private TextTable(List<List<String>> rows, int width) {
        this.widths = widths(rows, width);
        this.isSpaced = rows.stream().skip(1).anyMatch(row -> block(row).size() > 1);
    }

    /**
     * Writes rows, with an empty line between them where some take several lines.
     *
     * @return how many there were
     */
    static long write(RowSet answer, int width, PrintStream out) {
        List<Var> columns = answer.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Var::getVarName).toList());
        while (answer.hasNext() && rows.size() <= FIRST) {
            rows.add(cells(answer.next(), columns));
        }
        TextTable table = new TextTable(rows, width);
        print(table.block(rows.get(0)), out);
        out.print(table.line(Arrays.stream(table.widths).mapToObj("-"::repeat).toList()) + "\n");
        long written = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            table.print(row, written++, out);
        }
        while (answer.hasNext()) {
            table.print(cells(answer.next(), columns), written++, out);
        }
        return written;
    }

    private void print(List<String> row, long before, PrintStream out) {
        if (isSpaced && before > 0) {
            out.print("\n");
        }
        print(block(row), out);
    }

    private static void print(List<String> lines, PrintStream out) {
        lines.forEach(line -> out.print(line + "\n"));
    }

    private static List<String> cells(Binding row, List<Var> columns) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
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
            line.append(cell)
                    .append(" ".repeat(Math.max(0, widths[column] - CellWrap.length(cell))))
                    .append(GAP);
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

    /** A term as people read it: a literal's text, and an IRI with one of our prefixes where it has one. */
    private static String cell(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
        }
        return node.isURI()
                ? Optional.ofNullable(Prefixes.mapping().qnameFor(node.getURI()))
                        .orElse(node.getURI())
                : "_:" + node.getBlankNodeLabel();
    }
}
