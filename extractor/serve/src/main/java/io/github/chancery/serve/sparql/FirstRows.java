package io.github.chancery.serve.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The first rows of an answer, in memory: whether it is cut must be known before the first is sent.
 *
 * @param isCut whether there are more
 */
record FirstRows(RowSet rows, boolean isCut) {
    static FirstRows of(RowSet all, long most) {
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < most && all.hasNext()) {
            rows.add(all.next());
        }
        return new FirstRows(RowSetStream.create(all.getResultVars(), rows.iterator()), all.hasNext());
    }
}
