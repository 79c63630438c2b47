package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.names.OtherNames;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.query.names.StoredItems;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Answers queries from a store, as it is when it is asked. Safe for use by many threads. */
public final class QueryRunner {
    private static final String FROM = "from";
    private static final String TO = "to";

    private final GraphStore store;
    private final StoreNames names;
    private final StoredItems items;
    private final QueryBounds bounds;

    /** With the names alone that articles use. */
    public QueryRunner(GraphStore store) {
        this(store, name -> Stream.empty());
    }

    /** @param others what else items are called */
    public QueryRunner(GraphStore store, OtherNames others) {
        this(store, others, QueryBounds.NONE);
    }

    /**
     * @param others what else items are called
     * @param bounds what queries may do
     */
    public QueryRunner(GraphStore store, OtherNames others, QueryBounds bounds) {
        this.store = store;
        this.bounds = bounds;
        this.items = new StoredItems(store, others);
        this.names = new StoreNames(store);
    }

    /**
     * Answers a query.
     *
     * @param parameters values of the query's parameters by name; they become RDF terms, never query text
     * @param reader takes the answer, such as a writer does, and tells how many rows it took
     * @return what there is to say about the answer
     * @throws UnknownParameterException if the query has no such parameter, or the parameter cannot have that value
     * @throws ChanceryException if the query is not SPARQL, or cannot be answered
     */
    public Answered run(QueryFile query, Map<String, String> parameters, AnswerReader reader) {
        return run(query, parameters, bounds, reader);
    }

    /** The same within other bounds. */
    public Answered run(QueryFile query, Map<String, String> parameters, QueryBounds within, AnswerReader reader) {
        ParameterValues values = values(query, parameters);
        QueryNarrowing narrowing = narrowing(query, values);
        Query narrowed = narrowing.narrow(query.query());
        try {
            long rows = store.read(view -> view.query(narrowed, narrowing.others(), within, reader::read));
            return new Answered(rows, values.unknown());
        } catch (QueryException | HttpException e) {
            throw new ChanceryException(
                    "the query " + query.name() + " cannot be answered (" + e.getMessage()
                            + "); see the services and functions that it calls",
                    e);
        }
    }

    /**
     * The query with the values of its parameters, as text that answers the same anywhere.
     *
     * @throws UnknownParameterException if the query has no such parameter, or the parameter cannot have that value
     */
    public String text(QueryFile query, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return query.text();
        }
        QueryNarrowing narrowing = narrowing(query, values(query, parameters));
        return QueryTransformOps.replaceVars(narrowing.narrow(query.query()), narrowing.others())
                .toString();
    }

    /**
     * The IRI of what a text for a parameter stands for, if the store has it.
     *
     * @throws UnknownParameterException if several are called so
     */
    public Optional<String> entity(QueryFile query, String parameter, String text) {
        return values(query, Map.of(parameter, text)).nodes().getOrDefault(parameter, List.of()).stream()
                .map(Node::getURI)
                .findFirst();
    }

    private ParameterValues values(QueryFile query, Map<String, String> parameters) {
        checkPeriod(query, parameters);
        return ParameterValues.of(query, parameters, store, names::current, items);
    }

    private static QueryNarrowing narrowing(QueryFile query, ParameterValues values) {
        Map<Var, List<Node>> nodes = new HashMap<>();
        values.nodes().forEach((name, found) -> nodes.put(query.parameter(name).variable(), found));
        Set<Var> variables = new HashSet<>();
        query.parameters().forEach(parameter -> variables.add(parameter.variable()));
        return new QueryNarrowing(variables, nodes);
    }

    private static void checkPeriod(QueryFile query, Map<String, String> given) {
        if (given.containsKey(FROM) && given.containsKey(TO)) {
            String from = query.parameter(FROM).node(given.get(FROM)).getLiteralLexicalForm();
            String to = query.parameter(TO).node(given.get(TO)).getLiteralLexicalForm();
            if (from.compareTo(to) > 0) {
                throw new UnknownParameterException(
                        "from=" + from + " is after to=" + to + "; give the earlier day as from");
            }
        }
    }
}
