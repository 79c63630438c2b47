package io.github.chancery.store.bounds;

import io.github.chancery.model.ChanceryException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Version;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts others in the place of the expressions that can take time or memory without end between two rows, where nobody looks
 * whether the query is to stop. The others give the same values, or end the query.
 */
public final class BoundedExpressions extends ExprTransformCopy {
    private BoundedExpressions() {}

    /**
     * The same query with such expressions.
     *
     * @throws ChanceryException if it calls a function that it may not
     */
    public static Query of(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new BoundedExpressions());
    }

    @Override
    public Expr transform(ExprFunction0 function) {
        if (function instanceof E_Version) {
            throw new ChanceryException("VERSION cannot be used here; leave it out");
        }
        return super.transform(function);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr same = super.transform(function, argument);
        return function instanceof E_StrEncodeForURI ? new Measured(same) : same;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        Expr same = super.transform(function, first, second);
        return function instanceof E_Multiply ? new Measured(same) : same;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new StoppableRegex(arguments);
            case E_StrReplace replace -> new StoppableReplace(arguments);
            case E_Call call -> throw new ChanceryException("CALL cannot be used here; call the function by its name");
            case E_Function called -> {
                // Those that are scripts are asked for nowhere else.
                KnownFunctions.check(called.getFunctionIRI());
                yield super.transform(function, arguments);
            }
            case E_StrConcat concat -> new BoundedConcat(arguments);
            default -> super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprAggregator made) {
        Aggregator aggregator = made.getAggregator();
        ExprList given = aggregator.getExprList();
        if (given == null || given.isEmpty()) {
            return super.transform(made);
        }
        ExprList arguments = ExprTransformer.transform(this, given);
        return new ExprAggregator(
                made.getVar(),
                switch (aggregator) {
                    case AggGroupConcat all -> new BoundedGroupConcat(arguments.get(0), all.getSeparator());
                    case AggGroupConcatDistinct different ->
                        new BoundedGroupConcatDistinct(arguments.get(0), different.getSeparator());
                    default -> aggregator.copy(arguments);
                });
    }
}
