package io.github.chancery.query;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;

/**
 * A filter that holds where its parameter is not set: {@code FILTER(!BOUND(?parameter) || …)}.
 *
 * @param parameter the variable
 * @param condition what holds where it is set
 */
record Guard(Var parameter, Expr condition) {
    /** The guard that a member of a group is, if it is one. */
    static Optional<Guard> of(Element member, Set<Var> parameters) {
        return member instanceof ElementFilter filter ? of(filter.getExpr(), parameters) : Optional.empty();
    }

    /** Of {@code a || b || c}, SPARQL takes {@code a || b} first. */
    private static Optional<Guard> of(Expr expression, Set<Var> parameters) {
        if (!(expression instanceof E_LogicalOr either)) {
            return Optional.empty();
        }
        return either.getArg1() instanceof E_LogicalNot not
                        && not.getArg() instanceof E_Bound bound
                        && parameters.contains(bound.getArg().asVar())
                ? Optional.of(new Guard(bound.getArg().asVar(), either.getArg2()))
                : of(either.getArg1(), parameters)
                        .map(guard ->
                                new Guard(guard.parameter(), new E_LogicalOr(guard.condition(), either.getArg2())));
    }
}
