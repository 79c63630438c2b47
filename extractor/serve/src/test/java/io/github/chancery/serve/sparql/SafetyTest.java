package io.github.chancery.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the queries of strangers may try, and what comes of it. */
class SafetyTest {
    private static final String TRAP = "<java:io.github.chancery.serve.sparql.Trap>";
    private static final int SECOND = 1;

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
            byte[] body = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[]}}".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
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
                Duration.ofSeconds(SECOND),
                3,
                Optional.empty(),
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
                "SELECT * { ?s ?p ?o FILTER(TRAP()) }",
                "SELECT * { BIND(TRAP() AS ?x) }",
                "SELECT (TRAP() AS ?x) {}",
                "SELECT * { ?s TRAP ?o }",
                "SELECT * { ?s TRAP (1 2) }",
                "SELECT * { ?s !TRAP ?o }",
                "SELECT * { ?s TRAP* ?o }",
                "SELECT * { BIND(CALL(TRAP) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?o FILTER EXISTS { ?s TRAP ?o FILTER(TRAP()) } } }",
                "SELECT * { ?s ?p ?o } ORDER BY TRAP()",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (TRAP())",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (TRAP() AS ?x)",
                "SELECT (AGG TRAP(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(TRAP()) } }",
                "SELECT * { { SELECT (TRAP() AS ?x) {} } }",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(TRAP() AS ?x) }",
                "ASK { FILTER(TRAP()) }",
                "SELECT * { BIND(<java:io.github.chancery.serve.sparql.Trap#exec>() AS ?x) }",
                "SELECT * { BIND(<JAVA:io.github.chancery.serve.sparql.Trap>() AS ?x) }"
            })
    void noClassIsLoadedByItsName(String query) {
        HttpResponse<String> reply = server.query(query.replace("TRAP", TRAP));
        assertNull(System.getProperty("chancery.test.trap"), reply.body());
        TestServer.assertNoTrace(reply);
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
        String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
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
        String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
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
        HttpResponse<String> reply = server.query(query.replace(
                "ADDRESS", "http://127.0.0.1:" + other.getAddress().getPort() + "/data.ttl"));
        assertEquals(0, ASKED.get());
        assertFalse(reply.body().contains("root"), reply::body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "LOAD <file:///etc/passwd>",
                "DROP ALL",
                "DELETE WHERE { ?s ?p ?o }"
            })
    void nothingIsChanged(String update) {
        String before = server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
        assertEquals(400, server.query(update).statusCode());
        assertTrue(server.form("sparql", Map.of("update", update)).statusCode() >= 400);
        assertTrue(server.post("sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode()
                >= 400);
        assertTrue(server.post("update", update, "Content-Type", "application/sparql-update")
                        .statusCode()
                >= 400);
        assertEquals(
                before, server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body());
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, sparql?default, text/turtle",
        "PUT, sparql?graph=https://example.org/article/held, text/turtle",
        "POST, sparql?graph=https://example.org/article/held, text/turtle",
        "DELETE, sparql?default, text/turtle",
        "DELETE, sparql?graph=https://example.org/article/held, text/turtle",
        "PATCH, sparql?default, application/sparql-update",
        "PUT, data?default, text/turtle",
        "POST, upload, multipart/form-data; boundary=x",
        "POST, sparql, multipart/form-data; boundary=x",
        "POST, sparql/upload, multipart/form-data; boundary=x",
        "POST, articles, application/json",
        "PUT, article/held, text/turtle",
        "DELETE, article/held, text/turtle",
        "PUT, article/held.ttl, text/turtle"
    })
    void nothingIsWrittenOrUploaded(String method, String path, String type) {
        String count = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
        String before = server.query(count).body();
        String body = type.startsWith("multipart")
                ? String.join(
                        "\r\n",
                        "--x",
                        "Content-Disposition: form-data; name=\"f\"; filename=\"f.ttl\"",
                        "Content-Type: text/turtle",
                        "",
                        "<urn:a> <urn:b> <urn:c> .",
                        "--x--",
                        "")
                : "<urn:a> <urn:b> <urn:c> .";
        HttpResponse<String> reply =
                server.send(server.request(path, "Content-Type", type).method(method, BodyPublishers.ofString(body)));
        TestServer.assertNoTrace(reply);
        assertEquals(before, server.query(count).body());
    }

    /** As some of Jena's parts would have, if they were there: those that search a text index or read a file. */
    @Test
    void noOtherPropertyIsAFunction() {
        AtomicInteger called = new AtomicInteger();
        String property = "http://jena.apache.org/text#query";
        PropertyFunctionRegistry.get().put(property, uri -> {
            called.incrementAndGet();
            throw new IllegalStateException();
        });
        try {
            for (String pattern : List.of("?s <%s> 'x'", "?s <%s> ('x' 1)", "?s <%s>* ?x", "?s ^<%s>/<urn:a> ?x")) {
                assertEquals(
                        200,
                        server.query("SELECT * { " + String.format(pattern, property) + " } LIMIT 1")
                                .statusCode());
            }
        } finally {
            PropertyFunctionRegistry.get().remove(property);
        }
        assertEquals(0, called.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://jena.apache.org/ARQ/jsFunction#toString>(1)",
                "<http://jena.apache.org/ARQ/function#wait>(600000)",
                "<http://jena.apache.org/ARQ/function#version>()",
                "<http://jena.apache.org/ARQ/function#systemVar>('user.home')",
                "VERSION()",
                "CALL(<http://jena.apache.org/ARQ/jsFunction#toString>, 1)",
                "<http://www.w3.org/2005/xpath-functions#apply>(<http://jena.apache.org/ARQ/jsFunction#toString>, 1)",
                "<js:eval>('1+1')"
            })
    void scriptsAndWhatTellsOfTheProgramAreNotRun(String call) {
        HttpResponse<String> reply = server.query("SELECT (" + call + " AS ?x) {}");
        assertEquals(400, reply.statusCode(), reply::body);
        assertTrue(reply.body().contains("cannot be"), reply::body);
        TestServer.assertNoTrace(reply);
        HttpResponse<String> page = server.get(
                "query?query=" + TestServer.encoded("SELECT (" + call + " AS ?x) {}"), "Accept", "text/html");
        assertTrue(page.body().contains("cannot be"), page::body);
    }
}
