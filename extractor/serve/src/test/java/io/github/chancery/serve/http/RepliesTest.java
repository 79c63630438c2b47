package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What replies tell of the program and of its files, what browsers may do with them, and how they are sent. */
class RepliesTest {
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
                "",
                "sparql?query=ASK%7B%7D",
                "sparql?query=nonsense",
                "sparql?query=%00",
                "health",
                "metrics",
                "nowhere",
                "entity/Q901.ttl",
                "assets/chancery.css",
                "%2e%2e/%2e%2e/etc/passwd",
                "a%2Fb",
                "entity/%00",
                "%ff",
                "questions/nothing",
                "sparql?query=SELECT*%7B%3Fs%3Chttp://jena.apache.org/text%23query%3E%27x%27%7D"
            })
    void everyReplyIsSafeAndTellsNothingOfTheProgram(String path) {
        HttpResponse<String> reply = server.get(path, "Accept", "text/html, */*;q=0.5");
        TestServer.assertNoTrace(reply);
        for (String name : List.of("Server", "X-Powered-By", "Fuseki-Request-Id", "Fuseki-Request-ID")) {
            assertTrue(reply.headers().firstValue(name).isEmpty(), name);
        }
        // What Jetty itself refuses as no request never gets to us.
        if (reply.statusCode() != 400 || path.startsWith("sparql")) {
            assertEquals(
                    "nosniff",
                    reply.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(reply.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .startsWith("default-src 'none'"));
        }
    }

    /** Some of these Jetty refuses before any of our code is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET / HTTP/1.1|Host: a|Host: b",
                "GET / HTTP/1.1|Host: a b",
                "GET /%zz HTTP/1.1|Host: a",
                "GET /../../etc/passwd HTTP/1.1|Host: a",
                "GET http://[ HTTP/1.1|Host: a",
                "GET / HTTP/9.9|Host: a",
                "nonsense",
                "GET / HTTP/1.1|Host: a|Content-Length: -1",
                "GET / HTTP/1.1|Host: a|Content-Length: 1|Content-Length: 2",
                "POST / HTTP/1.1|Host: a|Transfer-Encoding: chunked|Content-Length: 3",
                "GET / HTTP/1.1|Host: a|Bad Header: x",
                "GET / HTTP/1.1|Host: a|Expect: nothing",
                "TRACE / HTTP/1.1|Host: a",
                "OPTIONS * HTTP/1.1|Host: a",
                "PRI * HTTP/2.0"
            })
    void whatIsNoRequestIsToldNothingEither(String lines) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write((lines.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
            socket.shutdownOutput();
            String reply = new String(socket.getInputStream().readAllBytes(), UTF_8).toLowerCase(Locale.ROOT);
            for (String told : List.of("jetty", "fuseki", "jena", "\tat ", "\nserver:", "x-powered-by", "java")) {
                assertFalse(reply.contains(told), reply);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "assets/", "entity/", "queries/", "WEB-INF/", "META-INF/"})
    void noDirectoryIsListed(String path) {
        assertTrue(server.get(path, "Accept", "text/html").statusCode() >= 400, path);
    }

    /** Browsers' scripts of other sites may read names alone, as the specification of the reconciliation service asks. */
    @ParameterizedTest
    @CsvSource({
        "'', false",
        "sparql?query=ASK%7B%7D, false",
        "entity/Q901.ttl, false",
        "articles, false",
        "reconcile, true"
    })
    void otherSitesReadNothingButNames(String path, boolean isAllowed) {
        HttpResponse<String> reply = server.get(path, "Origin", "https://other.example");
        assertEquals(
                isAllowed,
                reply.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assets/world.svg", "assets/editor.js", "assets/chancery.css", "entity/Q901.ttl"})
    void whatIsSentIsPacked(String path) {
        HttpResponse<String> reply = server.get(path, "Accept-Encoding", "gzip", "Accept", "text/html, */*;q=0.5");
        assertEquals("gzip", reply.headers().firstValue("Content-Encoding").orElse(""));
    }
}
