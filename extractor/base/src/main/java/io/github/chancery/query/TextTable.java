package io.github.chancery.query;

import io.github.chancery.graph.Prefixes;
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
 * would be wider than {@value #WIDTH} characters.
 */
final class TextTable {
    private static final int WIDTH = 120;
    private static final String GAP = "  ";

    private final List<List<String>> rows;
    private final int[] widths;

    private TextTable(List<List<String>> rows) {
        this.rows = rows;
        this.widths = widths(rows);
    }

    static TextTable of(RowSet answer) {
        List<Var> columns = answer.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Var::getVarName).toList());
        while (answer.hasNext()) {
            Binding binding = answer.next();
            rows.add(columns.stream().map(column -> cell(binding.get(column))).toList());
        }
        return new TextTable(rows);
    }

    /** The lines of the table; rows that take several lines have an empty line between them. */
    List<String> lines() {
        List<List<String>> blocks = rows.stream().map(this::block).toList();
        boolean spaced = blocks.stream().skip(1).anyMatch(block -> block.size() > 1);
        List<String> lines = new ArrayList<>(blocks.get(0));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        for (int i = 1; i < blocks.size(); i++) {
            if (spaced && i > 1) {
                lines.add("");
            }
            lines.addAll(blocks.get(i));
        }
        return lines;
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
                    .append(" ".repeat(widths[column] - CellWrap.length(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Takes from the widest columns until the table fits, or until no column can be narrower. */
    private static int[] widths(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] least = widest(rows, columns, CellWrap::leastWidth);
        int[] widths = widest(rows, columns, CellWrap::length);
        int room = WIDTH - GAP.length() * (columns - 1);
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
