package io.github.chancery.serve.sparql;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryBounds;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses queries that would have the server ask others who may not be asked. */
final class QueryGuard {
    private QueryGuard() {}

    /**
     * @throws ChanceryException if the query calls a service that it may not
     */
    static void check(Query query, QueryBounds bounds) {
        OpVisitorBase services = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                check(service.getService(), bounds);
            }
        };
        Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
    }

    private static void check(Node service, QueryBounds bounds) {
        boolean isAllowed = service.isURI() && bounds.allowsService(service.getURI());
        if (bounds.isTrusted() || isAllowed) {
            return;
        }
        throw new ChanceryException(
                bounds.services().isEmpty()
                        ? "SERVICE is switched off here, as the server would ask others in your place; ask them yourself, or"
                                + " run the query with `chancery query`"
                        : "SERVICE may ask only " + String.join(", ", new TreeSet<>(bounds.services()))
                                + " here, by an address written out in the query");
    }
}
