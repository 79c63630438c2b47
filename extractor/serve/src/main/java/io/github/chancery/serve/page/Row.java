package io.github.chancery.serve.page;

import java.util.Map;
import java.util.Optional;

/**
 * A row of an answer.
 *
 * @param values by column: the text of a literal, or an IRI; none where it has none
 */
public record Row(Map<String, String> values) {
    public Row {
        values = Map.copyOf(values);
    }

    /** The value in a column, or nothing. */
    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The value in a column; empty if it has none. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }
}
