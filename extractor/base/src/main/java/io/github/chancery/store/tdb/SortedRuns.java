package io.github.chancery.store.tdb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/** Rows that come in the order of one variable, in full order: those that share its value are sorted among themselves. */
final class SortedRuns extends QueryIter1 {
    private final Var key;
    private final Comparator<Binding> order;
    private Iterator<Binding> run = Collections.emptyIterator();
    private List<Binding> next = new ArrayList<>();

    /**
     * @param rows in the order of the key
     * @param order by the key first
     */
    SortedRuns(QueryIterator rows, Var key, Comparator<Binding> order, ExecutionContext context) {
        super(rows, context);
        this.key = key;
        this.order = order;
    }

    @Override
    protected boolean hasNextBinding() {
        if (!run.hasNext()) {
            run = readRun();
        }
        return run.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return run.next();
    }

    private Iterator<Binding> readRun() {
        List<Binding> rows = next;
        next = new ArrayList<>();
        while (next.isEmpty() && getInput().hasNext()) {
            Binding row = getInput().next();
            boolean isSame = rows.isEmpty() || Objects.equals(rows.getFirst().get(key), row.get(key));
            (isSame ? rows : next).add(row);
        }
        rows.sort(order);
        return rows.iterator();
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
