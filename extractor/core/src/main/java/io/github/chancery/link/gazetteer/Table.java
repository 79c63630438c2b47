package io.github.chancery.link.gazetteer;

import io.github.chancery.model.ChanceryException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a gazetteer file: tab-separated, the first line names the columns. */
public final class Table {
    private Table() {}

    /** The rows of a file's content, in order; empty lines count but hold nothing. */
    public static List<Row> read(String file, byte[] content, List<String> columns) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        List<String> header = cells(lines.get(0));
        if (!header.containsAll(columns)) {
            throw new ChanceryException(file + ", line 1: the columns must be " + columns + "; correct that line");
        }
        Map<String, Integer> index = new HashMap<>();
        header.forEach(column -> index.put(column, index.size()));
        Map<String, Integer> known = Map.copyOf(index);
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                rows.add(row(file, i + 1, known, cells(lines.get(i))));
            }
        }
        return rows;
    }

    private static Row row(String file, int line, Map<String, Integer> columns, List<String> cells) {
        Row row = new Row(file, line, columns, cells);
        if (cells.size() != columns.size()) {
            throw row.failure("it has " + cells.size() + " cells and not " + columns.size());
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
