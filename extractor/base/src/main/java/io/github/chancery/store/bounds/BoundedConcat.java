package io.github.chancery.store.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT, which adds the lengths up before the texts. */
final class BoundedConcat extends E_StrConcat {
    BoundedConcat(ExprList texts) {
        super(texts);
    }

    @Override
    public NodeValue eval(List<NodeValue> texts) {
        Sizes.check(texts.stream().mapToLong(Sizes::characters).sum());
        return super.eval(texts);
    }

    @Override
    public Expr copy(ExprList texts) {
        return new BoundedConcat(texts);
    }
}
