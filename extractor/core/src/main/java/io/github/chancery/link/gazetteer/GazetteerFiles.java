package io.github.chancery.link.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        Table.read(names.apply(ADDED + file), added, columns).forEach(row -> rows.put(row.item(), row));
        return List.copyOf(rows.values());
    }

    /** The rows of a table, which must have these columns. */
    List<Row> rows(String file, List<String> columns) {
        return Table.read(names.apply(file), content.apply(file), columns);
    }

    /** 16 hexadecimal digits that change with the content of the tables. */
    String digest(List<String> tables) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : tables) {
                digest.update(file.getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(content.apply(file));
                digest.update(content.apply(ADDED + file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
