package io.github.chancery.store.tdb;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.GraphWriter;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryTimeoutException;
import io.github.chancery.store.QueryTooLargeException;
import io.github.chancery.store.bounds.BoundedExpressions;
import io.github.chancery.store.bounds.Excess;
import io.github.chancery.store.bounds.HeapGuard;
import io.github.chancery.store.bounds.KnownFunctions;
import io.github.chancery.store.bounds.Pace;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Jena's dataset within a transaction, as the two views of a store.
 *
 * @param guard ends queries of strangers that hold too much
 */
record DatasetEdit(DatasetGraph graphs, HeapGuard guard) implements GraphEdit {
    @Override
    public Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Iterator<Quad> found = isAny(graph)
                ? graphs.findNG(graph, subject, predicate, object)
                : graphs.find(graph, subject, predicate, object);
        return Iter.asStream(found);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return isAny(graph)
                ? graphs.findNG(graph, subject, predicate, object).hasNext()
                : graphs.contains(graph, subject, predicate, object);
    }

    @Override
    public Stream<Node> graphNames() {
        return Iter.asStream(graphs.listGraphNodes());
    }

    @Override
    public Graph graph(Node name) {
        return new GraphReadOnly(graphs.getGraph(name));
    }

    @Override
    public <T> T query(Query query, Map<Var, Node> values, QueryBounds bounds, Function<QueryAnswer, T> reader) {
        readOne();
        if (bounds.isTrusted()) {
            try (QueryExec execution = execution(query, values, bounds)) {
                return read(query, execution, bounds, reader);
            }
        }
        try (QueryExec execution = execution(BoundedExpressions.of(query), values, bounds);
                HeapGuard.Running running = guard.begin(execution::abort)) {
            return running.read(() -> read(query, execution, bounds, reader));
        } catch (StackOverflowError e) {
            throw new QueryTooLargeException("the query nests too deep to be answered; ask in several queries", e);
        }
    }

    private static <T> T read(Query query, QueryExec execution, QueryBounds bounds, Function<QueryAnswer, T> reader) {
        long begun = System.nanoTime();
        try {
            return reader.apply(answer(query, execution));
        } catch (Excess e) {
            throw e.told();
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(bounds.time().orElseThrow(() -> e), e);
        } catch (AtlasException e) {
            // A query that is ended while it sorts finds its rows gone.
            Duration time = bounds.time()
                    .filter(most -> System.nanoTime() - begun >= most.toNanos())
                    .orElseThrow(() -> e);
            throw new QueryTimeoutException(time, e);
        }
    }

    private QueryExec execution(Query query, Map<Var, Node> values, QueryBounds bounds) {
        QueryExecBuilder builder = QueryExec.dataset(graphs).query(query);
        if (TDBInternal.isTDB2(graphs)) {
            builder.set(ARQConstants.sysOpExecutorFactory, (OpExecutorFactory) IndexExecutor::new);
        }
        if (!bounds.isTrusted()) {
            KnownFunctions.restrict(builder, bounds);
        }
        if (bounds.isYielding()) {
            Pace.keep(builder);
        }
        bounds.time().ifPresent(time -> builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS));
        values.forEach(builder::substitution);
        return builder.build();
    }

    /** Where names cannot be read, a query would answer with blanks; to look at a quad fails. */
    private void readOne() {
        Iterator<Quad> quads = graphs.find();
        try {
            if (quads.hasNext()) {
                quads.next();
            }
        } finally {
            Iter.close(quads);
        }
    }

    private static QueryAnswer answer(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return new QueryAnswer.Rows(execution.select());
        }
        if (query.isAskType()) {
            return new QueryAnswer.Truth(execution.ask());
        }
        return new QueryAnswer.Triples(query.isConstructType() ? execution.construct() : execution.describe());
    }

    @Override
    public void export(GraphFormat format, OutputStream out) {
        GraphWriter.write(graphs, format, out);
    }

    @Override
    public void add(Quad quad) {
        graphs.add(quad);
    }

    @Override
    public void delete(Quad quad) {
        graphs.delete(quad);
    }

    @Override
    public void clear(Node graph) {
        graphs.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    private static boolean isAny(Node graph) {
        return Node.ANY.equals(graph);
    }
}
