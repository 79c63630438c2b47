package io.github.chancery.store.bounds;

import java.util.HashSet;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT of different texts, which ends the query before a text gets too long. */
final class BoundedGroupConcatDistinct extends AggGroupConcatDistinct {
    BoundedGroupConcatDistinct(Expr texts, @Nullable String separator) {
        super(texts, separator);
    }

    @Override
    public Accumulator createAccumulator() {
        return new AggGroupConcatDistinct(new Added(getExpr(), getSeparator(), new HashSet<>()), getSeparator())
                .createAccumulator();
    }

    @Override
    public Aggregator copy(ExprList texts) {
        return new BoundedGroupConcatDistinct(texts.get(0), getSeparator());
    }
}
