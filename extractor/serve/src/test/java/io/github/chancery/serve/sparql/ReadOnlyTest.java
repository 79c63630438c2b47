package io.github.chancery.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody without the token changes a store through its server. */
class ReadOnlyTest {
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
        assertTrue(reply.statusCode() >= 400, reply::body);
        assertEquals(before, server.query(count).body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, sparql?default",
        "GET, sparql?graph=https://example.org/article/held",
        "GET, data?default",
        "PUT, sparql?default",
        "POST, sparql?default",
        "DELETE, sparql?default",
        "PATCH, sparql",
        "PUT, data",
        "PUT, articles",
        "DELETE, articles",
        "TRACE, sparql",
        "PUT, entity/Q901",
        "GET, $/ping",
        "GET, $/metrics",
        "GET, $/server",
        "POST, $/compact/ds"
    })
    void noGraphStoreOrAdministrationIsThere(String method, String path) {
        HttpResponse<String> reply = server.send(server.request(path, "Content-Type", "text/turtle")
                .method(method, BodyPublishers.ofString("<a> <b> <c> .")));
        assertTrue(
                reply.statusCode() >= 400
                        || (method.equals("GET") && !reply.body().contains("report-10")),
                reply::body);
        TestServer.assertNoTrace(reply);
    }
}
