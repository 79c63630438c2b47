package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import io.github.chancery.serve.sparql.SparqlEndpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may send, and how long and how much they are answered. */
class LimitsTest {
    @TempDir
    private static Path directory;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(
                TestServer.middleEarth(directory),
                new ServerOptions("127.0.0.1", 0, TestServer.BASE, Duration.ofSeconds(1), 3, Optional.empty()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUp() {
        String hostile = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
        long start = System.nanoTime();
        HttpResponse<String> reply = server.query(hostile);
        assertEquals(503, reply.statusCode());
        assertTrue(
                reply.body().contains("the answer takes longer than 1 second and was given up; ask for less"),
                reply::body);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(15).toNanos());
        TestServer.assertNoTrace(reply);
    }

    @Test
    void aCutAnswerSaysSo() {
        HttpResponse<String> rows = server.query("SELECT * { ?s ?p ?o }");
        assertEquals(4, rows.body().lines().count());
        assertEquals("3", rows.headers().firstValue(SparqlEndpoint.CUT).orElseThrow());
        HttpResponse<String> triples = server.get(
                "sparql?query=" + TestServer.encoded("CONSTRUCT WHERE { ?s ?p ?o }"),
                "Accept",
                "application/n-triples");
        assertEquals(3, triples.body().lines().count());
        assertEquals("3", triples.headers().firstValue(SparqlEndpoint.CUT).orElseThrow());
        HttpResponse<String> whole = server.query("SELECT * { ?s ?p ?o } LIMIT 3");
        assertTrue(whole.headers().firstValue(SparqlEndpoint.CUT).isEmpty());
    }

    @Test
    void moreThanAQuestionNeedsIsNotRead() {
        String padding = "#" + "x".repeat(300_000);
        assertEquals(
                413, server.form("sparql", Map.of("query", "ASK {}" + padding)).statusCode());
        assertEquals(
                413,
                server.post("sparql", "ASK {}" + padding, "Content-Type", "application/sparql-query")
                        .statusCode());
        HttpResponse<String> endless = server.send(server.request("sparql", "Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(InputStream::nullInputStream)));
        assertEquals(411, endless.statusCode());
        assertEquals(
                200,
                server.form("sparql", Map.of("query", "ASK {} #" + "x".repeat(100_000)))
                        .statusCode());
        HttpResponse<String> address = server.get("sparql?query=" + "x".repeat(50_000));
        assertEquals(400, address.statusCode());
        TestServer.assertNoTrace(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "!", "1+", "-", "[ <urn:p> "})
    void aQueryThatNestsTooDeepIsRefused(String piece) {
        String query = piece.equals("{")
                ? "SELECT * " + "{".repeat(30_000) + "}".repeat(30_000)
                : "SELECT * { ?s ?p ?o FILTER(" + piece.repeat(60_000 / piece.length());
        for (HttpResponse<String> reply : List.of(
                server.post("sparql", query, "Content-Type", "application/sparql-query"),
                server.form("query", Map.of("query", query), "Accept", "text/html"))) {
            assertEquals(400, reply.statusCode(), reply::body);
            TestServer.assertNoTrace(reply);
        }
        assertEquals(200, server.query("ASK {}").statusCode());
    }

    /** A small body could hold one of any length; what is in this one is a query. */
    @Test
    void whatIsPackedIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("ASK {} ".getBytes(UTF_8));
            for (int i = 0; i < 1_000; i++) {
                out.write(" ".repeat(10_000).getBytes(UTF_8));
            }
        }
        HttpResponse<String> reply = server.send(
                server.request("sparql", "Content-Type", "application/sparql-query", "Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
        assertEquals(415, reply.statusCode(), reply::body);
        TestServer.assertNoTrace(reply);
    }

    @Test
    void longHeadersAreRefused() {
        HttpResponse<String> reply = server.get("health", "X-Long", "x".repeat(100_000));
        assertEquals(431, reply.statusCode());
        TestServer.assertNoTrace(reply);
    }
}
