package io.github.chancery.query;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A filter on nothing but which parameters are set: {@code FILTER(BOUND(?a) || !BOUND(?b))}.
 *
 * @param parameters all parameters
 * @param set those that are set
 */
record BoundTest(Set<Var> parameters, Set<Var> set) {
    /** Whether the member of a group holds, if it is such a filter. */
    static Optional<Boolean> of(Element member, Set<Var> parameters, Set<Var> set) {
        return member instanceof ElementFilter filter
                ? new BoundTest(parameters, set).of(filter.getExpr())
                : Optional.empty();
    }

    private Optional<Boolean> of(Expr expression) {
        return switch (expression) {
            case E_Bound bound
            when parameters.contains(bound.getArg().asVar()) ->
                Optional.of(set.contains(bound.getArg().asVar()));
            case E_LogicalNot not -> of(not.getArg()).map(holds -> !holds);
            case E_LogicalOr either -> both(either.getArg1(), either.getArg2()).map(known -> known.one || known.other);
            case E_LogicalAnd all -> both(all.getArg1(), all.getArg2()).map(known -> known.one && known.other);
            default -> Optional.empty();
        };
    }

    private Optional<Known> both(Expr one, Expr other) {
        return of(one).flatMap(first -> of(other).map(second -> new Known(first, second)));
    }

    private record Known(boolean one, boolean other) {}

    /** A group that nothing matches. */
    static ElementGroup none() {
        ElementGroup none = new ElementGroup();
        none.addElement(new ElementFilter(NodeValue.FALSE));
        return none;
    }
}
