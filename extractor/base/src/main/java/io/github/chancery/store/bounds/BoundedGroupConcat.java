package io.github.chancery.store.bounds;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT, which ends the query before a text gets too long. */
final class BoundedGroupConcat extends AggGroupConcat {
    BoundedGroupConcat(Expr texts, @Nullable String separator) {
        super(texts, separator);
    }

    @Override
    public Accumulator createAccumulator() {
        return new AggGroupConcat(new Added(getExpr(), getSeparator(), null), getSeparator()).createAccumulator();
    }

    @Override
    public Aggregator copy(ExprList texts) {
        return new BoundedGroupConcat(texts.get(0), getSeparator());
    }
}
