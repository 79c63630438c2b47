package io.github.chancery.serve.page;

import java.util.List;

/**
 * Rows of an answer, as a page shows them.
 *
 * @param columns what stands above them
 * @param rows of cells, of pieces of text
 * @param hasMore whether the answer has more than these
 */
public record Table(List<String> columns, List<List<List<Span>>> rows, boolean hasMore) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
