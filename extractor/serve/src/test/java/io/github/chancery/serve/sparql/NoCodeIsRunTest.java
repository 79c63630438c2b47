package io.github.chancery.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries of strangers run nothing but what computes. */
class NoCodeIsRunTest {
    private static final String TRAP = "<java:io.github.chancery.serve.sparql.Trap>";

    @TempDir
    private static Path directory;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.ofMiddleEarth(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
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
