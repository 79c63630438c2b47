package io.github.chancery.store.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that does not do what it is asked. */
class EndpointFailureTest {
    private static final String SECRET = "Bearer mellon";

    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile int updateStatus = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/refuses/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            answer(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), "text/plain", "of its own");
        });
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html", "<p>The Prancing Pony</p>"));
        server.createContext("/hangs", exchange -> await());
        server.createContext(
                "/ds",
                exchange ->
                        answer(exchange, 200, "application/sparql-results+json", "{\"head\": {}, \"boolean\": false}"));
        server.createContext("/changes", exchange -> answer(exchange, updateStatus, "text/plain", "disk full"));
        server.start();
    }

    @AfterEach
    void stop() {
        closing.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", type);
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            refuses/400 | does not understand what it is asked (400 of its own); it has to speak SPARQL 1.1
            refuses/401 | does not let us in (401); give the token that it knows with --token-file or CHANCERY_TOKEN
            refuses/403 | does not let us in (403); give the token
            refuses/404 | there is no SPARQL endpoint at
            refuses/405 | does not take that (405 of its own); name where it takes changes with --update-endpoint
            refuses/302 | sends us elsewhere (302); give that address as --endpoint
            refuses/500 | has failed (500 of its own); its log tells why, and running again does the rest
            page        | is no SPARQL endpoint (
            hangs       | has not answered within 1 seconds; see what it is busy with, or give it more time
            """)
    void isToldInOneSentenceWithTheWayOut(String path, String expected) {
        String message = assertThrows(ChanceryException.class, () -> SparqlStore.open(endpoint(path)))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains(endpoint(path).query().toString()), message);
        assertEquals(1, message.lines().count(), message);
        assertFalse(message.contains("mellon"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/ds", "http://nowhere.invalid/ds"})
    void whereNobodyIsNothingAnswers(String address) {
        Endpoint nobody = Endpoint.at(URI.create(address), Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
        String message = assertThrows(ChanceryException.class, () -> SparqlStore.open(nobody))
                .getMessage();
        assertEquals("nothing answers at " + address + "; start the server, or correct --endpoint", message);
    }

    @Test
    void aChangeThatIsRefusedIsToldWithTheAddressOfChanges() {
        try (GraphStore store = SparqlStore.open(endpoint("ds"))) {
            updateStatus = 507;
            String message = assertThrows(
                            ChanceryException.class,
                            () -> store.write(edit -> {
                                edit.add(Quad.create(Quad.defaultGraphIRI, SSE.parseTriple("(<a:b> <a:b> <a:b>)")));
                                return edit;
                            }))
                    .getMessage();
            assertTrue(message.contains("/changes has failed (507 disk full)"), message);
        }
        assertEquals(List.of(SECRET), authorizations.stream().distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "http://h/ds, http://h/ds",
        "http://h/ds/query, http://h/ds/update",
        "http://h/ds/sparql, http://h/ds/update",
        "http://h/rdf4j-server/repositories/r, http://h/rdf4j-server/repositories/r/statements"
    })
    void changesGoWhereTheUsualServersTakeThem(String address, String update) {
        Endpoint usual = Endpoint.at(URI.create(address), Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
        assertEquals(URI.create(update), usual.update());
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://h/ds, is no address of a server",
        "graph, is no address of a server",
        "http://frodo:mellon@h/ds, an address with a password is seen by others"
    })
    void whatIsNoAddressIsRefused(String address, String expected) {
        String message = assertThrows(
                        ChanceryException.class,
                        () -> Endpoint.at(
                                URI.create(address), Optional.empty(), Optional.empty(), Duration.ofSeconds(5)))
                .getMessage();
        assertTrue(message.contains(expected), message);
        assertFalse(message.contains("mellon"), message);
    }

    private Endpoint endpoint(String path) {
        URI root = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        Endpoint endpoint = Endpoint.at(
                root.resolve(path), Optional.of(root.resolve("changes")), Optional.of(SECRET), Duration.ofSeconds(1));
        assertFalse(endpoint.toString().contains("mellon"));
        return endpoint;
    }
}
