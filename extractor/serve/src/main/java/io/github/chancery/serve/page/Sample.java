package io.github.chancery.serve.page;

import java.util.List;

/**
 * The first rows of an answer.
 *
 * @param table as a page shows them
 * @param columns by the names of their variables
 * @param rows as texts, for drawings; none where the answer is no table
 * @param isCut whether the answer has more rows
 */
public record Sample(Table table, List<String> columns, List<Row> rows, boolean isCut) {
    public Sample {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
