package io.github.chancery.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request has the server ask another one, or read a file, in the place of who sent it, but a service that was allowed. */
class NobodyElseIsAskedTest {
    @TempDir
    private static Path directory;

    private static TestServer server;
    private static TestServer asking;
    private static HttpServer other;
    private static final AtomicInteger ASKED = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            ASKED.incrementAndGet();
            boolean isDocument = exchange.getRequestURI().getPath().contains("jsonld");
            byte[] body = (isDocument
                            ? "{\"@context\": \"" + address("context") + "\"}"
                            : "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", isDocument ? "application/ld+json" : "application/sparql-results+json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        server = TestServer.of(TestServer.middleEarth(directory.resolve("a")), options(Set.of()));
        asking = TestServer.of(TestServer.middleEarth(directory.resolve("b")), options(Set.of("127.0.0.1")));
    }

    private static ServerOptions options(Set<String> services) {
        return new ServerOptions(
                "127.0.0.1",
                0,
                TestServer.BASE,
                Duration.ofSeconds(20),
                3,
                Optional.of(TestServer.TOKEN),
                services,
                Optional.empty());
    }

    @AfterAll
    static void stop() {
        server.close();
        asking.close();
        other.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ADDRESS> { ?x ?y ?z } }",
                "SELECT * { SERVICE SILENT <ADDRESS> { ?x ?y ?z } }",
                "SELECT * { BIND(<ADDRESS> AS ?s) SERVICE ?s { ?x ?y ?z } }",
                "SELECT * { { SELECT * { SERVICE <ADDRESS> { ?x ?y ?z } } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <ADDRESS> { ?x ?y ?z } } }",
                "SELECT * { ?a ?b ?c MINUS { SERVICE <ADDRESS> { ?a ?y ?z } } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE <ADDRESS> { ?a ?y ?z } } }",
                "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { SERVICE <ADDRESS> { ?x ?y ?z } })",
                "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING (EXISTS { SERVICE <ADDRESS> { ?x ?y ?z } })",
                "SELECT (EXISTS { SERVICE <ADDRESS> { ?x ?y ?z } } AS ?e) { }",
                "SELECT * { SERVICE <loop:> { SERVICE <ADDRESS> { ?x ?y ?z } } }",
                "SELECT * { SERVICE <cache:> { SERVICE <ADDRESS> { ?x ?y ?z } } }"
            })
    void noOtherServerIsAsked(String query) {
        ASKED.set(0);
        String address = address("sparql");
        HttpResponse<String> reply = server.query(query.replace("ADDRESS", address));
        assertEquals(0, ASKED.get(), reply.body());
        TestServer.assertNoTrace(reply);
        HttpResponse<String> elsewhere =
                asking.query(query.replace("ADDRESS", address.replace("127.0.0.1", "localhost")));
        assertEquals(0, ASKED.get(), elsewhere.body());
    }

    @Test
    void anAllowedHostIsAskedByItsAddressAlone() {
        ASKED.set(0);
        String address = address("sparql");
        assertEquals(
                200,
                asking.query("SELECT * { SERVICE <" + address + "> { ?x ?y ?z } }")
                        .statusCode());
        assertEquals(1, ASKED.get());
        HttpResponse<String> variable =
                asking.query("SELECT * { BIND(<" + address + "> AS ?s) SERVICE ?s { ?x ?y ?z } }");
        assertEquals(400, variable.statusCode());
        assertTrue(variable.body().contains("SERVICE may ask only 127.0.0.1 here"), variable::body);
        assertEquals(1, ASKED.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <ADDRESS> { ?s ?p ?o }",
                "CONSTRUCT { ?s ?p ?o } FROM <ADDRESS> { ?s ?p ?o }"
            })
    void fromNamesGraphsOfTheStoreAlone(String query) {
        ASKED.set(0);
        HttpResponse<String> reply = server.query(query.replace("ADDRESS", address("data.ttl")));
        assertEquals(0, ASKED.get());
        assertFalse(reply.body().contains("root"), reply::body);
    }

    /** Whoever reads JSON-LD may ask for the context that it names. */
    @ParameterizedTest
    @CsvSource({
        "POST, articles, application/json",
        "POST, articles, application/ld+json",
        "POST, sparql, application/ld+json",
        "POST, sparql?default, application/ld+json",
        "PUT, sparql?graph=https://example.org/article/held, application/ld+json",
        "PUT, article/held, application/ld+json",
        "POST, reconcile, application/ld+json",
        "POST, query, application/ld+json"
    })
    void noRemoteContextIsRead(String method, String path, String type) {
        ASKED.set(0);
        String context = address("context.jsonld");
        String document = "{\"@context\": \"" + context + "\", \"id\": \"7\", \"@id\": \"" + address("it") + "\", "
                + "\"text\": \"A King met a Steward, of whom text 7 tells.\", \"published\": \"3019-04-01\", \"html\": \"<script type='application/ld+json'>{'@context': '"
                + context
                + "'}</script>\"}\n";
        HttpResponse<String> reply =
                server.send(server.request(path, "Content-Type", type, "Authorization", "Bearer " + TestServer.TOKEN)
                        .method(method, BodyPublishers.ofString(document)));
        TestServer.assertNoTrace(reply);
        assertEquals(0, ASKED.get(), reply::body);
    }

    /** What an allowed service answers with is no document either. */
    @Test
    void anAllowedServicesRemoteContextIsNotRead() {
        ASKED.set(0);
        asking.query("CONSTRUCT { ?s ?p ?o } { SERVICE <" + address("jsonld") + "> { ?s ?p ?o } }");
        assertEquals(1, ASKED.get());
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + other.getAddress().getPort() + "/" + path;
    }
}
