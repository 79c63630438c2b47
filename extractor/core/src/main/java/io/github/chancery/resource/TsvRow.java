package io.github.chancery.resource;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a table of tab-separated cells.
 *
 * @param file the file's name
 * @param line the row's number in it, from 1
 * @param columns the index of every column by its name
 */
public record TsvRow(String file, int line, Map<String, Integer> columns, List<String> cells) {

    /** @throws ChanceryException if it has more or fewer cells than there are columns */
    public TsvRow {
        columns = Map.copyOf(columns);
        cells = List.copyOf(cells);
        if (cells.size() != columns.size()) {
            throw failure(file, line, "it has " + cells.size() + " cells and not " + columns.size());
        }
    }

    /** Whether the file has a column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a cell. */
    public String cell(String column) {
        return cells.get(requireNonNull(columns.get(column), column));
    }

    /** The text of a cell; empty where the file does not have the column. */
    public String optional(String column) {
        return has(column) ? cell(column) : "";
    }

    /** The values of a cell that holds several with "|" between them. */
    public List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("\\|")).filter(value -> !value.isBlank()).toList();
    }

    /** The texts of all cells by their columns' names. */
    public Map<String, String> byColumn() {
        return columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, column -> cells.get(column.getValue())));
    }

    /** A cell that holds a whole number. */
    public int number(String column) {
        try {
            return Integer.parseInt(cell(column));
        } catch (NumberFormatException e) {
            throw failure("\"" + cell(column) + "\" is not a whole number for the column " + column);
        }
    }

    /** A cell that holds a number. */
    public double decimal(String column) {
        try {
            return Double.parseDouble(cell(column));
        } catch (NumberFormatException e) {
            throw failure("\"" + cell(column) + "\" is not a number for the column " + column);
        }
    }

    /** What to throw for a row that is wrong, with its place and the reason. */
    public ChanceryException failure(String reason) {
        return failure(file, line, reason);
    }

    private static ChanceryException failure(String file, int line, String reason) {
        return new ChanceryException(file + ", line " + line + ": " + reason + "; correct that line");
    }
}
