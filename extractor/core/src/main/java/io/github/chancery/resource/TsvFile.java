package io.github.chancery.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads tables of tab-separated cells, of which the first line names the columns. */
public final class TsvFile {
    private TsvFile() {}

    /** The names of a file's columns. */
    public static List<String> columns(byte[] content) {
        return cells(new String(content, UTF_8).lines().findFirst().orElse(""));
    }

    /**
     * The rows of a file's content, in order; empty lines count but hold nothing.
     *
     * @param file as messages tell it
     * @param needed the columns that it must have
     * @throws ChanceryException that names the first line that is wrong
     */
    public static List<TsvRow> rows(String file, byte[] content, List<String> needed) {
        List<String> columns = columns(content);
        if (!columns.containsAll(needed)) {
            throw new ChanceryException(file + ", line 1: the columns must be " + needed + "; correct that line");
        }
        Map<String, Integer> index = new HashMap<>();
        for (String column : columns) {
            if (index.putIfAbsent(column, index.size()) != null) {
                throw new ChanceryException(
                        file + ", line 1: the column \"" + column + "\" stands twice; correct that line");
            }
        }
        Map<String, Integer> known = Map.copyOf(index);
        List<String> lines = new String(content, UTF_8).lines().toList();
        List<TsvRow> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                rows.add(new TsvRow(file, i + 1, known, cells(lines.get(i))));
            }
        }
        return rows;
    }

    /** The cells of a line, with or without a header above it. */
    public static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
