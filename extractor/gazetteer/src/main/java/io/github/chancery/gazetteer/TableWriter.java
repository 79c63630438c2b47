package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.chancery.resource.TsvFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the tables of a gazetteer, each sorted by item number. */
final class TableWriter implements AutoCloseable {
    private final Map<Kind, BufferedWriter> writers = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private String last = "";

    TableWriter(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Kind kind : Kind.values()) {
            writers.put(kind, Files.newBufferedWriter(directory.resolve(kind.file()), UTF_8));
            write(kind, kind.columns());
            counts.put(kind, 0L);
        }
    }

    /** Writes the tables from the records of the second reading. @return how many rows each table has */
    static Map<Kind, Long> write(Path directory, Selection selection, References references, Parts parts, int count)
            throws IOException {
        try (TableWriter writer = new TableWriter(directory)) {
            parts.forEach(count, entry -> writer.add(entry, selection, references));
            return writer.counts;
        }
    }

    private void add(String entry, Selection selection, References references) throws IOException {
        List<String> cells = TsvFile.cells(entry);
        // An item can stand in a dump twice; the records are sorted, so that its others follow at once.
        if (cells.get(1).equals(ItemReading.POST) || cells.get(0).equals(last)) {
            return;
        }
        Kind kind = Kind.valueOf(cells.get(1));
        List<String> row = new Entry(kind, cells).row(selection, references);
        if (!row.isEmpty()) {
            last = cells.get(0);
            write(kind, row);
            counts.merge(kind, 1L, Long::sum);
        }
    }

    private void write(Kind kind, List<String> row) throws IOException {
        BufferedWriter writer = requireNonNull(writers.get(kind));
        writer.write(String.join("\t", row));
        writer.write('\n');
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
    }
}
