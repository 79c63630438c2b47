package io.github.chancery.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** A server of a store of invented actors, at a free port, and a client of it. */
public final class TestServer implements AutoCloseable {
    public static final String BASE = "https://example.org/";
    public static final String TOKEN = "mellon";

    private final GraphStore store;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestServer(GraphStore store, ServerOptions options, int pauseMillis) {
        this.store = store;
        this.server = Server.start(options, store, Gazetteer::embedded, () -> new InventedExtractor(pauseMillis));
    }

    /** Of the six articles that merging is tested with. */
    public static TestServer ofMiddleEarth(Path directory) {
        return of(middleEarth(directory), options());
    }

    /** Of any store, which it closes. */
    public static TestServer of(GraphStore store, ServerOptions options) {
        return new TestServer(store, options, 0);
    }

    /** Of any store, reading articles slowly. */
    public static TestServer slow(GraphStore store, int pauseMillis) {
        return new TestServer(store, options(), pauseMillis);
    }

    public static GraphStore middleEarth(Path directory) {
        return store(
                directory,
                RDFDataMgr.loadDatasetGraph(
                        Merger.class.getResource("reports.trig").toString()));
    }

    /** A store of articles with the meetings that they tell of. */
    public static GraphStore store(Path directory, DatasetGraph reports) {
        GraphStore store = TdbStore.open(directory);
        for (Node article : List.copyOf(Iter.toList(reports.listGraphNodes()))) {
            store.replace(Map.of(article.getURI(), Iter.toList(reports.find(article, Node.ANY, Node.ANY, Node.ANY))));
        }
        new Merger(BASE).merge(store);
        return store;
    }

    public static ServerOptions options() {
        return new ServerOptions("127.0.0.1", 0, BASE, Duration.ofSeconds(20), 1_000, Optional.of(TOKEN));
    }

    public String address() {
        return server.address();
    }

    public GraphStore store() {
        return store;
    }

    /** Stops the server alone. */
    public void stop() {
        server.close();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(body.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value)));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** What a SPARQL query is answered with, as CSV. */
    public HttpResponse<String> query(String query) {
        return get("sparql?query=" + encoded(query), "Accept", "text/csv");
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** A reply tells nothing of the program that made it. */
    public static void assertNoTrace(HttpResponse<String> reply) {
        for (String trace : List.of("\tat ", "java.lang.", "org.apache.jena.", "org.eclipse.", "Jetty", "Fuseki/")) {
            assertFalse(reply.body().contains(trace), reply::body);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        store.close();
    }
}
