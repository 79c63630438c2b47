package io.github.chancery.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerStopTest {
    private static final Duration LONG = Duration.ofMillis(1_500);

    @TempDir
    private Path directory;

    @Test
    void aRunningQueryGetsItsAnswerWhenTheServerStops() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        try (TestServer server =
                TestServer.of(slow(TestServer.middleEarth(directory), running), TestServer.options())) {
            CompletableFuture<HttpResponse<String>> reply = CompletableFuture.supplyAsync(() -> server.query(
                    "SELECT (COUNT(*) AS ?n) { ?meeting a <https://w3id.org/diplomatic-meetings#Meeting> }"));
            running.await();
            server.stop();
            assertEquals(200, reply.get().statusCode());
            assertEquals("n\r\n4\r\n", reply.get().body());
            assertThrows(AssertionError.class, () -> server.query("ASK {}"));
        }
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                GraphStore store = TestServer.middleEarth(directory)) {
            int port = taken.getLocalPort();
            ServerOptions options =
                    new ServerOptions("127.0.0.1", port, TestServer.BASE, Duration.ofSeconds(1), 10, Optional.empty());
            String sentence = assertThrows(
                            ChanceryException.class,
                            () -> Server.start(options, store, Gazetteer::embedded, () -> new InventedExtractor(0)))
                    .getMessage();
            assertTrue(sentence.startsWith("the server cannot listen at 127.0.0.1:" + port + " ("), sentence);
            assertTrue(sentence.endsWith("); give another port, or 0 for one that is free, with --port"), sentence);
            assertEquals(1, sentence.lines().count());
        }
    }

    /** The same store, which takes its time over each look at it. */
    private static GraphStore slow(GraphStore store, CountDownLatch running) {
        return (GraphStore) Proxy.newProxyInstance(
                GraphStore.class.getClassLoader(), new Class<?>[] {GraphStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        running.countDown();
                        Thread.sleep(LONG);
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
