package io.github.chancery.store.sparql;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryTimeoutException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;

/** Asks an endpoint, and has it make changes. Safe for use by many threads. */
final class SparqlClient implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final String AUTHORIZATION = "Authorization";

    private final Endpoint endpoint;
    /** Follows nobody elsewhere, with what lets us in. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SparqlClient(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Asks a query written as text. */
    <T> T ask(String query, Function<QueryAnswer, T> reader) {
        return ask(QueryFactory.create(query), Optional.empty(), reader);
    }

    /** Whether the server knows the word LATERAL, which Jena has beside those of SPARQL 1.1. */
    boolean knowsLateral() {
        try {
            return ask("ASK { LATERAL { } }", answer -> answer instanceof QueryAnswer.Truth(boolean truth) && truth);
        } catch (ChanceryException e) {
            return false;
        }
    }

    /**
     * Asks a query.
     *
     * @param time how long it may take to answer
     * @param reader takes the answer as it comes
     * @throws QueryTimeoutException if it takes longer
     * @throws ChanceryException if the server does not answer
     */
    <T> T ask(Query query, Optional<Duration> time, Function<QueryAnswer, T> reader) {
        try (QueryExecHTTP asked = asked(query, time)) {
            return reader.apply(answer(query, asked));
        } catch (HttpException | RuntimeIOException | RiotException | QueryException failure) {
            if (time.isPresent() && isTimeout(failure)) {
                throw new QueryTimeoutException(time.get(), failure);
            }
            throw new RemoteFailure(endpoint.query(), endpoint.patience()).of(failure);
        }
    }

    private QueryExecHTTP asked(Query query, Optional<Duration> time) {
        QueryExecHTTPBuilder builder = QueryExecHTTPBuilder.create()
                .endpoint(endpoint.query().toString())
                .httpClient(http)
                .sendMode(QuerySendMode.asPostForm)
                .query(query);
        builder.timeout(time.orElse(endpoint.patience()).toMillis(), TimeUnit.MILLISECONDS);
        endpoint.authorization().ifPresent(value -> builder.httpHeader(AUTHORIZATION, value));
        return builder.build();
    }

    private static QueryAnswer answer(Query query, QueryExecHTTP asked) {
        if (query.isSelectType()) {
            return new QueryAnswer.Rows(asked.select());
        }
        if (query.isAskType()) {
            return new QueryAnswer.Truth(asked.ask());
        }
        return new QueryAnswer.Triples(query.isConstructType() ? asked.construct() : asked.describe());
    }

    private static boolean isTimeout(RuntimeException failure) {
        return failure instanceof QueryCancelledException || RemoteFailure.isTimeout(failure);
    }

    /**
     * Makes changes, all that one request holds or none.
     *
     * @throws ChanceryException if the server does not answer, or refuses
     */
    void update(String request) {
        try {
            UpdateExecHTTPBuilder builder = UpdateExecHTTPBuilder.create()
                    .endpoint(endpoint.update().toString())
                    .httpClient(http)
                    .updateString(request)
                    .timeout(endpoint.patience().toMillis(), TimeUnit.MILLISECONDS);
            endpoint.authorization().ifPresent(value -> builder.httpHeader(AUTHORIZATION, value));
            builder.build().execute();
        } catch (HttpException | RuntimeIOException failure) {
            throw new RemoteFailure(endpoint.update(), endpoint.patience()).of(failure);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
