package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server's logs tell of clients, and of its own faults. */
class ServerLogTest {
    private static final String TRACE = "\tat ";

    /** Paths, types and beginnings of what is sent there. */
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("/sparql", "application/sparql-query", "ASK {} #"),
            List.of("/sparql", "application/x-www-form-urlencoded", "query=ASK"),
            List.of("/query", "application/x-www-form-urlencoded", "query=ASK"),
            List.of("/reconcile", "application/x-www-form-urlencoded", "queries="),
            List.of("/articles", "application/json", "{\"id\": \"1\", \"te"),
            List.of("/nowhere", "application/json", "x"));

    @TempDir
    private Path directory;

    private final AtomicBoolean isBroken = new AtomicBoolean();
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private TestServer server;

    @BeforeEach
    void start() {
        System.setErr(new PrintStream(log, true, UTF_8));
        ServerOptions usual = TestServer.options();
        server = TestServer.of(
                breakable(TestServer.middleEarth(directory.resolve("store"))),
                new ServerOptions(
                        usual.host(),
                        usual.port(),
                        usual.base(),
                        usual.time(),
                        usual.rows(),
                        usual.token(),
                        Set.of(),
                        Optional.of(directory.resolve("access.log"))));
    }

    /** A store that can have a fault. */
    private GraphStore breakable(GraphStore store) {
        return (GraphStore) Proxy.newProxyInstance(
                GraphStore.class.getClassLoader(), new Class<?>[] {GraphStore.class}, (proxy, method, arguments) -> {
                    if (isBroken.get() && Set.of("read", "write").contains(method.getName())) {
                        throw new IllegalStateException("this store has a fault");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void stop() {
        server.close();
        System.setErr(before);
    }

    @Test
    void whoIsCutOffLeavesALineAtMost() throws IOException {
        for (List<String> beginning : BEGINNINGS) {
            cutOff("POST " + beginning.get(0) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + TestServer.TOKEN + "\r\nContent-Type: " + beginning.get(1) + "\r\nContent-Length: 1000\r\n\r\n"
                    + beginning.get(2));
        }
        // What is being answered comes to its end before the server does.
        server.stop();
        assertFalse(log().contains(TRACE), this::log);
        assertTrue(log().lines().count() <= BEGINNINGS.size(), this::log);
    }

    @Test
    void whoLeavesBeforeTheAnswerLeavesALineAtMost() throws IOException {
        List<String> paths = List.of("/", "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7D", "/assets/editor.js");
        for (String path : paths) {
            cutOff(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n").repeat(20));
        }
        server.stop();
        assertFalse(log().contains(TRACE), this::log);
        assertTrue(log().lines().count() <= paths.size(), this::log);
    }

    /** Whatever is not read yet is thrown away on either side. */
    private void cutOff(String sent) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(sent.getBytes(UTF_8));
        }
    }

    @Test
    void aFaultIsTracedForWhoeverRunsTheServerAlone() {
        isBroken.set(true);
        for (String path : List.of("sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D", "entity/Q901", "new.atom")) {
            log.reset();
            HttpResponse<String> reply = server.get(path, "Accept", "text/html, */*;q=0.5");
            assertEquals(500, reply.statusCode(), reply::body);
            TestServer.assertNoTrace(reply);
            assertFalse(reply.body().contains("this store has a fault"), reply::body);
            assertTrue(log().contains("this store has a fault") && log().contains(TRACE), this::log);
        }
    }

    @Test
    void noTokenIsLogged() throws IOException {
        String[] right = {"Authorization", "Bearer " + TestServer.TOKEN};
        server.post("articles", "no JSON\n", right);
        server.post("articles", "no JSON\n", "Authorization", "Bearer " + TestServer.TOKEN + "x");
        server.post("sparql", "nonsense", right);
        isBroken.set(true);
        server.post("articles", "{\"id\": \"1\", \"text\": \"Text.\"}\n", right);
        server.get("entity/Q901", right);
        server.stop();
        assertTrue(log().contains(TRACE), this::log);
        assertFalse(log().contains(TestServer.TOKEN), this::log);
        String access = Files.readString(directory.resolve("access.log"));
        assertTrue(access.contains("POST /articles"), access);
        assertFalse(access.contains(TestServer.TOKEN), access);
        assertFalse(TestServer.options().toString().contains(TestServer.TOKEN));
    }

    private String log() {
        return log.toString(UTF_8);
    }
}
