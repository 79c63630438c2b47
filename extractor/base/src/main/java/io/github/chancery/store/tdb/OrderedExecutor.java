package io.github.chancery.store.tdb;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Answers ORDER BY in the order that an index has, where it has that order, so that the first rows come before all are
 * found. The answer is the same.
 */
final class OrderedExecutor extends OpExecutorTDB2 {
    OrderedExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpOrder sorted, QueryIterator input) {
        Optional<Var> key = key(sorted.getConditions());
        if (key.isEmpty() || !input.hasNext()) {
            return super.execute(sorted, input);
        }
        Binding first = input.next();
        QueryIterator one = QueryIterSingleton.create(first, execCxt);
        if (input.hasNext()) {
            QueryIterConcat all = new QueryIterConcat(execCxt);
            all.add(one);
            all.add(input);
            return super.execute(sorted, all);
        }
        Optional<Op> inOrder = new ScanOrder(execCxt.getDataset(), key.get()).of(sorted.getSubOp());
        return inOrder.isEmpty()
                ? super.execute(sorted, one)
                : new SortedRuns(
                        exec(inOrder.get(), one),
                        key.get(),
                        new BindingComparator(sorted.getConditions(), execCxt),
                        execCxt);
    }

    /** The variable that is sorted by before all else, the least first. */
    private static Optional<Var> key(List<SortCondition> conditions) {
        SortCondition first = conditions.getFirst();
        return first.getDirection() != Query.ORDER_DESCENDING
                        && first.getExpression().isVariable()
                ? Optional.of(first.getExpression().asVar())
                : Optional.empty();
    }
}
