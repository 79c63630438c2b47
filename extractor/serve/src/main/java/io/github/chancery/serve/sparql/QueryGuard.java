package io.github.chancery.serve.sparql;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryBounds;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses queries that would have the server ask others. */
final class QueryGuard {
    private QueryGuard() {}

    /**
     * @throws ChanceryException if the query calls a service
     */
    static void check(Query query, QueryBounds bounds) {
        AtomicBoolean asksOthers = new AtomicBoolean();
        OpVisitorBase services = new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                asksOthers.set(true);
            }
        };
        Walker.walk(Algebra.compile(query), services, new ExprVisitorBase());
        if (!bounds.isTrusted() && asksOthers.get()) {
            throw new ChanceryException(
                    "SERVICE is switched off here, as the server would ask others in your place; ask them yourself, or run"
                            + " the query with `chancery query`");
        }
    }
}
