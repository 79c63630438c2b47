package io.github.chancery.store;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.QuadView;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;

/** A store within one transaction, to be looked at. */
public interface GraphView extends QuadView {
    /**
     * One graph, to be looked at.
     *
     * @param name a named graph's, {@link Quad#defaultGraphIRI}, or {@link Quad#unionGraph} for all named graphs as one; a graph that is not there is empty
     */
    Graph graph(Node name);

    /**
     * Answers a SPARQL query.
     *
     * @param values what some of its variables stand for
     * @param reader takes the answer, row by row as it is found
     * @param bounds what the query may do
     * @return what the reader returns
     * @throws QueryTimeoutException if it takes longer than it may, before or while the reader takes the answer
     */
    <T> T query(Query query, Map<Var, Node> values, QueryBounds bounds, Function<QueryAnswer, T> reader);

    /** The same without bounds. */
    default <T> T query(Query query, Map<Var, Node> values, Function<QueryAnswer, T> reader) {
        return query(query, values, QueryBounds.NONE, reader);
    }

    /**
     * Writes all graphs to a stream, which stays open.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    void export(GraphFormat format, OutputStream out);
}
