package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import io.github.chancery.resource.TsvFile;
import io.github.chancery.resource.TsvRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that a user adds to a gazetteer, in tables beside its own: added-people.tsv beside people.tsv. */
public final class AddedRows {
    private AddedRows() {}

    /**
     * Adds the rows of a file to the gazetteer in a directory; a row for an item that was added before replaces it.
     *
     * @param file a table with a header of column names, or Turtle
     * @return how many rows the file has
     * @throws ChanceryException that names the first wrong row; then nothing is added
     */
    public static int add(Path file, Path to) {
        try {
            Installation.check(to);
            Map<Kind, List<Map<String, String>>> rows = file.toString().endsWith(".ttl")
                    ? TurtleRows.read(file)
                    : Map.of(kind(file), table(kind(file), file));
            Files.createDirectories(to);
            for (Map.Entry<Kind, List<Map<String, String>>> entry : rows.entrySet()) {
                add(entry.getKey(), entry.getValue(), to);
            }
            return rows.values().stream().mapToInt(List::size).sum();
        } catch (IOException e) {
            throw new ChanceryException(
                    file + " cannot be added to " + to + ": " + FileProblem.of(e) + "; check both", e);
        }
    }

    private static Kind kind(Path file) throws IOException {
        List<String> header = TsvFile.columns(Files.readAllBytes(file));
        return Stream.of(Kind.values())
                .filter(kind -> header.contains(kind.telling()) && header.contains("qid") && header.contains("label"))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(file + ", line 1: the columns " + header
                        + " are of no table of a gazetteer; take the header of people.tsv, countries.tsv, cities.tsv,"
                        + " organisations.tsv or topics.tsv"));
    }

    private static List<Map<String, String>> table(Kind kind, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Gazetteer.check(kind.file(), file.toString(), content);
        return TsvFile.rows(file.toString(), content, List.of()).stream()
                .map(TsvRow::byColumn)
                .toList();
    }

    /** Writes a table with rows added, if the gazetteer can be read with it. */
    private static void add(Kind kind, List<Map<String, String>> rows, Path to) throws IOException {
        Path target = to.resolve(kind.addedFile());
        Map<Integer, Map<String, String>> all = new TreeMap<>();
        List<Map<String, String>> before = Files.exists(target) ? table(kind, target) : List.of();
        Stream.concat(before.stream(), rows.stream())
                .forEach(row -> all.put(ItemNumbers.of(requireNonNull(row.get("qid"))), row));
        List<String> lines = new ArrayList<>(List.of(String.join("\t", kind.columns())));
        all.values().forEach(row -> lines.add(line(kind, row)));
        Path next = to.resolve(kind.addedFile() + ".next");
        Files.write(next, lines, UTF_8);
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(Kind kind, Map<String, String> row) {
        return String.join(
                "\t",
                kind.columns().stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
    }
}
