package io.github.chancery.store.bounds;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The value of an expression, if it is not too large. */
final class Measured extends ExprFunction1 {
    Measured(Expr measured) {
        super(measured, "measured");
    }

    @Override
    public NodeValue eval(NodeValue value) {
        Sizes.check(value);
        return value;
    }

    @Override
    public Expr copy(Expr measured) {
        return new Measured(measured);
    }
}
