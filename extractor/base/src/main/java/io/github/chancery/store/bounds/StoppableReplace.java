package io.github.chancery.store.bounds;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REPLACE, which stops with its query while it looks for all places; then it makes the text, if that is not too long. */
final class StoppableReplace extends E_StrReplace {
    private static final int REPLACEMENT = 2;
    private static final int FLAGS = 3;

    private final Matching matching = new Matching("REPLACE", FLAGS);

    StoppableReplace(ExprList arguments) {
        super(
                arguments.get(0),
                arguments.get(1),
                arguments.get(REPLACEMENT),
                arguments.size() > FLAGS ? arguments.get(FLAGS) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
        Matcher matcher = matching.matcher(arguments, query);
        String replacement = matching.text(arguments.get(REPLACEMENT));
        long groups = replacement.chars().filter(letter -> letter == '$').count();
        long characters = Sizes.characters(arguments.get(0));
        while (Matching.finds(matcher)) {
            characters += replacement.length() + groups * (matcher.end() - matcher.start());
            Sizes.check(characters);
        }
        return super.eval(arguments);
    }

    /** Asked before the query begins, when nothing could stop it: then the answer is put off. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("REPLACE is answered while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new StoppableReplace(arguments);
    }
}
