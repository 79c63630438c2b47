package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

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
            store.read(dataset -> answer(dataset.asDatasetGraph(), parsed, values, new AnswerWriter(format, out)));
        } catch (QueryException | HttpException e) {
            throw new ChanceryException(
                    "the query " + query.name() + " cannot be answered (" + e.getMessage()
                            + "); see the services and functions that it calls",
                    e);
        }
    }

    private static AnswerWriter answer(DatasetGraph graphs, Query query, Map<Var, Node> values, AnswerWriter writer) {
        QueryExecBuilder builder = QueryExec.dataset(graphs).query(query);
        values.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            if (query.isSelectType()) {
                writer.write(execution.select());
            } else if (query.isAskType()) {
                writer.write(execution.ask());
            } else {
                writer.write(query.isConstructType() ? execution.construct() : execution.describe());
            }
        }
        return writer;
    }
}
