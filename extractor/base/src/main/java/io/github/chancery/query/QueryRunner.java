package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;

/** Answers queries from a store. */
public final class QueryRunner {
    private QueryRunner() {}

    /**
     * Writes the answer to a query.
     *
     * @param parameters values of the query's parameters by name; they become RDF terms, never query text
     * @param out what to write to, in UTF-8; it is flushed and left open
     * @throws UnknownParameterException if the query has no such parameter, or the parameter cannot have that value
     * @throws ChanceryException if the query is not SPARQL, or cannot be answered
     */
    public static void run(
            GraphStore store, QueryFile query, Map<String, String> parameters, ResultFormat format, OutputStream out) {
        Query parsed = query.query();
        Map<Var, Node> values = query.values(parameters);
        try {
            AnswerWriter writer = new AnswerWriter(format, out);
            store.read(view -> view.query(parsed, values, writer::write));
        } catch (QueryException | HttpException e) {
            throw new ChanceryException(
                    "the query " + query.name() + " cannot be answered (" + e.getMessage()
                            + "); see the services and functions that it calls",
                    e);
        }
    }
}
