package io.github.chancery.store.bounds;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph that tells no more triples once the query is to stop, or has gone too deep: the search for a path asks nobody else
 * whether it is. For one thread.
 */
public final class StoppableGraph extends GraphWrapper {
    /** The search calls itself for each step of a path: so deep there is still room for all that is called at its end. */
    private static final int DEEPEST = 3_000;

    private static final int LOOKS = 64;
    private static final StackWalker STACK = StackWalker.getInstance();

    private final AtomicBoolean isOver;
    private int looks;

    /** @param query which is to stop */
    public StoppableGraph(Graph graph, ExecutionContext query) {
        super(graph);
        this.isOver = Context.getOrSetCancelSignal(query.getContext());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return stoppable(super.find(triple));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
        return stoppable(super.find(subject, property, object));
    }

    private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> found) {
        if (++looks % LOOKS == 0
                && STACK.walk(frames -> frames.skip(DEEPEST).findFirst()).isPresent()) {
            throw new Excess(
                    "a path of the query leads too far from one thing to the next and the query was given up; begin"
                            + " where less hangs together");
        }
        return found.mapWith(triple -> {
            if (isOver.get()) {
                throw new QueryCancelledException();
            }
            return triple;
        });
    }
}
