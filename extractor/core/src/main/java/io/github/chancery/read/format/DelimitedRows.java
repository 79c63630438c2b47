package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of one CSV file, each an article under the names of the first. */
final class DelimitedRows {
    private static final int MOST_SHOWN = 12;

    private final NamedStream stream;
    private final Columns columns;
    private final CSVParser parser;
    private final DecodedLines characters;
    private final ArticleSink sink;
    private final Table table;

    DelimitedRows(NamedStream stream, Columns columns, CSVParser parser, DecodedLines characters, ArticleSink sink) {
        this.stream = stream;
        this.columns = columns;
        this.parser = parser;
        this.characters = characters;
        this.sink = sink;
        this.table = new Table(stream.origin(), stream.label(), columns, sink.warnings());
    }

    void read() throws IOException {
        Iterator<CSVRecord> rows = parser.iterator();
        if (!rows.hasNext()) {
            throw new ReadException(
                    stream.origin(), "is empty; put a line of column names and a row an article into it.");
        }
        List<String> names = names(rows.next());
        if (!hasText(names)) {
            throw new ReadException(
                    stream.origin(),
                    "has no column for the text; its first line is \"" + shown(names)
                            + "\"; name the column with --fields text=NAME.");
        }
        if (!rows.hasNext()) {
            throw new ReadException(
                    stream.origin(), "holds a line of column names alone; put a row an article below it.");
        }
        boolean goesOn = true;
        long line = parser.getCurrentLineNumber() + 1;
        while (goesOn && rows.hasNext()) {
            CSVRecord row = rows.next();
            goesOn = take((int) line, names, row);
            line = parser.getCurrentLineNumber() + 1;
            characters.renew();
        }
    }

    private static List<String> names(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private boolean hasText(List<String> names) {
        TableRow header = new TableRow(values(names, names));
        return columns.names(Field.TEXT, columns.preset(header)).stream()
                        .anyMatch(name -> !header.value(name).isMissingNode())
                || Columns.textless(columns.preset(header)).isPresent();
    }

    private static String shown(List<String> names) {
        String joined = String.join(", ", names.subList(0, Math.min(MOST_SHOWN, names.size())));
        return joined.length() > 200 ? joined.substring(0, 200) + "…" : joined;
    }

    private boolean take(int line, List<String> names, CSVRecord row) throws IOException {
        if (row.size() != names.size()) {
            sink.failures()
                    .accept(table.failure(
                            line,
                            "has " + row.size() + " values for " + names.size()
                                    + " columns; put values with separators or quotation marks in quotation marks."));
            return true;
        }
        return table.take(line, values(names, row.toList()), sink);
    }

    private static ObjectNode values(List<String> names, List<String> row) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        IntStream.range(0, names.size()).forEach(column -> values.put(names.get(column), row.get(column)));
        return values;
    }
}
