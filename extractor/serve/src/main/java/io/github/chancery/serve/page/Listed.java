package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * An answer that a page shows in two ways.
 *
 * @param panel its first rows
 * @param rows more of them, as texts
 */
record Listed(Panel panel, List<Row> rows) {
    Listed {
        requireNonNull(panel);
        rows = List.copyOf(rows);
    }

    /**
     * Reads an answer for both at once.
     *
     * @param table takes fewer rows
     * @param rows takes more of them
     * @param most so many
     */
    record Reader(TableReader table, RowReader rows, int most) implements AnswerReader {
        @Override
        public long read(QueryAnswer answer) {
            if (!(answer instanceof QueryAnswer.Rows(RowSet found))) {
                throw new IllegalArgumentException("a table was asked for");
            }
            List<Binding> first = new ArrayList<>();
            while (first.size() < most && found.hasNext()) {
                first.add(found.next());
            }
            table.read(again(found, first));
            return rows.read(again(found, first));
        }

        private static QueryAnswer again(RowSet found, List<Binding> rows) {
            return new QueryAnswer.Rows(RowSetStream.create(found.getResultVars(), rows.iterator()));
        }
    }
}
