package io.github.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** Queries that take more than a server can give, by their names: a file of them, with a comment that says what each does. */
final class HostileQueries {
    private static final String FILE = "hostile.txt";

    private HostileQueries() {}

    static Map<String, String> byName() throws IOException {
        Map<String, String> queries = new TreeMap<>();
        try (InputStream file = HostileQueries.class.getResourceAsStream(FILE)) {
            for (String query : new String(requireNonNull(file).readAllBytes(), UTF_8).split("\n\n", -1)) {
                queries.put(query.substring("# ".length(), query.indexOf(':')), query);
            }
        }
        return queries;
    }
}
