package io.github.chancery.serve.sparql;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.serve.http.BusyException;
import io.github.chancery.serve.http.Exchange;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.QueryTurns;
import io.github.chancery.serve.http.Site;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryLimitException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQLQueryProcessor;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queries by the SPARQL 1.1 Protocol, read by Fuseki's own code, answered from our store within its transactions. An answer
 * that is cut says so in a header.
 */
public final class SparqlEndpoint extends SPARQLQueryProcessor {
    /** Tells how many rows or triples an answer was cut after. */
    public static final String CUT = "Chancery-Cut-After";

    private static final Logger LOG = LoggerFactory.getLogger("chancery.serve");
    private static final String BASE = "urn:chancery:base/";

    private final GraphStore store;
    private final QueryTurns turns;
    private final Page description;
    private final long mostRows;

    /**
     * @param turns what queries may do, and when
     * @param description told where no query is given
     * @param mostRows after so many rows or triples an answer is cut
     */
    public SparqlEndpoint(GraphStore store, QueryTurns turns, Page description, long mostRows) {
        this.store = store;
        this.turns = turns;
        this.description = description;
        this.mostRows = mostRows;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestParameter("query") == null) {
            describe(action);
        } else {
            whole(action, super::execGet);
        }
    }

    @Override
    public void execPost(HttpAction action) {
        whole(action, super::execPost);
    }

    /** Who sends only the beginning of a query, or is cut off, is told so: it is no fault of ours for the log to trace. */
    private static void whole(HttpAction action, Consumer<HttpAction> answer) {
        try {
            answer.accept(action);
        } catch (ActionErrorException e) {
            if (e.getCause() instanceof RuntimeIOException unread && unread.getCause() instanceof IOException) {
                ServletOps.errorBadRequest("the query ended before all of it was sent; send it again");
            }
            throw e;
        } catch (RuntimeException e) {
            if (e instanceof HttpException) {
                ServletOps.errorBadRequest("the query is not encoded as it must be, or ended too early; send it again");
            }
            throw e;
        }
    }

    /** Without a question the endpoint tells what can be asked. */
    private void describe(HttpAction action) {
        try {
            HttpServletRequest asked = action.getRequest();
            Exchange.send(description.answer(Exchange.request(asked)), asked, action.getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = parsed(text);
        try {
            turns.ask(bounds ->
                    store.read(view -> view.query(query, Map.of(), bounds, answer -> send(answer, query, action))));
        } catch (QueryLimitException e) {
            ServletOps.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
        } catch (BusyException e) {
            action.setResponseHeader(BusyException.RETRY_AFTER, e.retryAfter());
            ServletOps.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
        } catch (ActionErrorException e) {
            throw e;
        } catch (QueryException | ChanceryException e) {
            ServletOps.errorBadRequest("the query cannot be answered: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("a query failed", e);
            ServletOps.error(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Site.FAULT);
        }
    }

    private Query parsed(String text) {
        try {
            Query query = QueryFactory.create(text, BASE, Syntax.syntaxARQ);
            QueryGuard.check(query, turns.bounds());
            return query;
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest("the query nests too deep to be read; ask in several queries");
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest("the query is not SPARQL: " + e.getMessage());
        } catch (QueryException | ChanceryException e) {
            ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
        }
        throw new IllegalStateException("an error ends the request");
    }

    private boolean send(QueryAnswer answer, Prologue prologue, HttpAction action) {
        switch (answer) {
            case QueryAnswer.Rows(RowSet rows) -> {
                FirstRows first = FirstRows.of(rows, mostRows);
                tellCut(first.isCut(), action);
                Responses.doResponseResultSet(action, first.rows(), prologue);
            }
            case QueryAnswer.Truth(boolean truth) -> Responses.doResponseBoolean(action, truth);
            case QueryAnswer.Triples(Graph graph) -> {
                FirstTriples first = FirstTriples.of(graph, mostRows);
                tellCut(first.isCut(), action);
                Responses.doResponseGraph(action, first.graph());
            }
        }
        return true;
    }

    private void tellCut(boolean isCut, HttpAction action) {
        if (isCut) {
            action.setResponseHeader(CUT, String.valueOf(mostRows));
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {}

    @Override
    protected void validateQuery(HttpAction action, Query query) {}

    /** Not asked for, as queries are answered by our store. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String logged) {
        return Pair.create(DatasetGraphFactory.empty(), query);
    }
}
