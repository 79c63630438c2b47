package io.github.chancery.store.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX, which stops with its query. */
final class StoppableRegex extends E_Regex {
    private static final int FLAGS = 2;

    private final Matching matching = new Matching("REGEX", FLAGS);

    StoppableRegex(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
        return NodeValue.booleanReturn(Matching.finds(matching.matcher(arguments, query)));
    }

    /** Asked before the query begins, when nothing could stop it: then the answer is put off. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("REGEX is answered while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableRegex(arguments);
    }
}
