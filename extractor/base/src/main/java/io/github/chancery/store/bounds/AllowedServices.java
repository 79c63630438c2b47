package io.github.chancery.store.bounds;

import io.github.chancery.store.QueryBounds;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ChainingServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/**
 * Asks only the services that a query may ask, wherever in it SERVICE stands.
 *
 * @param bounds which those are
 */
record AllowedServices(QueryBounds bounds) implements ChainingServiceExecutor {
    /** Who is asked in the end, after this has looked at the address. */
    ServiceExecutorRegistry registry() {
        return ServiceExecutorRegistry.createFrom(ServiceExecutorRegistry.get()).addSingleLink(this);
    }

    @Override
    public QueryIterator createExecution(
            OpService asked, OpService written, Binding binding, ExecutionContext context, ServiceExecutor rest) {
        Node address = asked.getService();
        if (!address.isURI() || !bounds.allowsService(address.getURI())) {
            throw new QueryExecException("the service " + address + " may not be asked from here");
        }
        return rest.createExecution(asked, written, binding, context);
    }
}
