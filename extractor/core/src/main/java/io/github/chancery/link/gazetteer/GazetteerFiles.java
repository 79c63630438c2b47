package io.github.chancery.link.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.digest.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tables of a gazetteer as files.
 *
 * @param content the content of every file, by its name; empty for one that is not there
 * @param names what a file is called in messages
 */
record GazetteerFiles(Function<String, byte[]> content, UnaryOperator<String> names) {
    /** What the name of a table begins with that is read beside another. */
    static final String ADDED = "added-";

    private static final int VERSION_DIGITS = 16;

    /** The rows of a table and of what was added to it, whose row for an item counts. */
    List<Row> withAdded(String file, List<String> columns) {
        byte[] added = content.apply(ADDED + file);
        if (added.length == 0) {
            return rows(file, columns);
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        rows(file, columns).forEach(row -> rows.put(row.item(), row));
        Row.all(names.apply(ADDED + file), added, columns).forEach(row -> rows.put(row.item(), row));
        return List.copyOf(rows.values());
    }

    /** The rows of a table, which must have these columns. */
    List<Row> rows(String file, List<String> columns) {
        return Row.all(names.apply(file), content.apply(file), columns);
    }

    /** 16 hexadecimal digits that change with the content of the tables. */
    String digest(List<String> tables) {
        byte[][] contents = tables.stream()
                .flatMap(file ->
                        Stream.of(file.getBytes(UTF_8), new byte[1], content.apply(file), content.apply(ADDED + file)))
                .toArray(byte[][]::new);
        return Sha256.ofBytes(contents).substring(0, VERSION_DIGITS);
    }
}
