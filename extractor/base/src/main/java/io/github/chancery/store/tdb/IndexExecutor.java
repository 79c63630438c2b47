package io.github.chancery.store.tdb;

import io.github.chancery.store.bounds.Pace;
import io.github.chancery.store.bounds.StoppableGraph;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * Answers from an index what it tells at once: ORDER BY where it has that order, so that the first rows come before all are
 * found; conditions on values that many share; and how many have each value. The answer is the same.
 */
final class IndexExecutor extends OpExecutorTDB2 {
    IndexExecutor(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator exec(Op operation, QueryIterator input) {
        return Pace.of(super.exec(operation, input), execCxt.getContext());
    }

    @Override
    protected QueryIterator execute(OpOrder sorted, QueryIterator input) {
        Optional<Var> key = key(sorted.getConditions());
        if (key.isEmpty() || !input.hasNext()) {
            return super.execute(sorted, input);
        }
        Input given = Input.of(input, execCxt);
        Optional<Op> inOrder =
                given.isSingle() ? new ScanOrder(execCxt, key.get()).of(sorted.getSubOp()) : Optional.empty();
        return inOrder.isEmpty()
                ? super.execute(sorted, given.all())
                : new SortedRuns(
                        exec(inOrder.get(), given.all()),
                        key.get(),
                        new BindingComparator(sorted.getConditions(), execCxt),
                        execCxt);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        Input given = Input.of(input, execCxt);
        Optional<Op> byValue =
                given.isEmptyBinding() ? new FilteredPattern(execCxt).of(filter, Integer.MAX_VALUE) : Optional.empty();
        // What is planned has a filter again.
        return byValue.isEmpty() ? super.execute(filter, given.all()) : exec(byValue.get(), given.all());
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Input given = Input.of(input, execCxt);
        Optional<List<Binding>> counted = given.isEmptyBinding() ? counted(group) : Optional.empty();
        if (counted.isEmpty()) {
            return super.execute(group, given.all());
        }
        given.all().close();
        return QueryIterPlainWrapper.create(counted.get().iterator(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), execCxt);
        ExecutionContext stoppable = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
        return new QueryIterPath(path.getTriplePath(), input, stoppable);
    }

    private Optional<List<Binding>> counted(OpGroup group) {
        return CountedRuns.of(group, execCxt).map(CountedRuns::rows).or(() -> CountedMatches.of(group, execCxt)
                .map(CountedMatches::counted));
    }

    /**
     * What an operation is asked for.
     *
     * @param first a row, or nothing
     * @param isSingle whether that is all
     * @param all the rows
     */
    private record Input(@Nullable Binding first, boolean isSingle, QueryIterator all) {
        static Input of(QueryIterator input, ExecutionContext context) {
            if (!input.hasNext()) {
                return new Input(null, false, input);
            }
            Binding first = input.next();
            QueryIterator one = QueryIterSingleton.create(first, context);
            if (!input.hasNext()) {
                return new Input(first, true, one);
            }
            QueryIterConcat all = new QueryIterConcat(context);
            all.add(one);
            all.add(input);
            return new Input(first, false, all);
        }

        /** Whether nothing is known before. */
        boolean isEmptyBinding() {
            return isSingle && first != null && first.isEmpty();
        }
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
