package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send or read as slowly as they can, or open many connections, keep nobody else waiting, and are sent away. */
class SlowClientsTest {
    /** More than the server has threads. */
    private static final int MANY = 250;

    private static final Duration ENDLESS = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    private Path directory;

    private final List<Socket> sockets = new ArrayList<>();
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(log, true, UTF_8));
    }

    /** The log of a server that has ended traces nothing of clients that are sent away. */
    @AfterEach
    void close() throws IOException {
        System.setErr(before);
        leave();
        String told = log.toString(UTF_8);
        assertFalse(told.contains("\tat "), told);
    }

    /** Closed before the server, which would wait for their answers. */
    private void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private TestServer server(ConnectionLimits limits) {
        return TestServer.of(
                TestServer.middleEarth(directory),
                new ServerOptions(
                        "127.0.0.1",
                        0,
                        TestServer.BASE,
                        Duration.ofSeconds(20),
                        1_000,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        limits));
    }

    private Socket open(TestServer server, String sent) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(1_024);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort()));
        socket.getOutputStream().write(sent.getBytes(US_ASCII));
        return socket;
    }

    private static void assertServes(TestServer server) {
        assertTimeoutPreemptively(
                ENDLESS, () -> assertEquals(200, server.query("ASK {}").statusCode()));
    }

    @Test
    void headersThatNeverEndAreWaitedForNoLonger() throws Exception {
        try (TestServer server = server(new ConnectionLimits(2_000, SHORT, ENDLESS))) {
            Socket slow = open(server, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            assertServes(server);
            assertIsClosedWhile(slow);
            Socket second =
                    open(server, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /health HTTP/1.1\r\nX-Slow: ");
            assertIsClosedWhile(second);
        }
    }

    @Test
    void whatIsSentForEverIsWaitedForNoLonger() throws Exception {
        try (TestServer server = server(new ConnectionLimits(2_000, ENDLESS, SHORT))) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                slow.add(open(
                        server,
                        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                                + "Content-Length: 100000\r\n\r\nASK {} #"));
            }
            assertServes(server);
            assertIsClosedWhile(slow.getFirst());
            assertIsClosedWhile(slow.getLast());
            leave();
        }
    }

    /** A byte at a time. */
    private static void assertIsClosedWhile(Socket slow) {
        assertTimeoutPreemptively(ENDLESS, () -> {
            slow.setSoTimeout(100);
            while (!isClosed(slow)) {
                Thread.onSpinWait();
            }
        });
    }

    private static boolean isClosed(Socket slow) throws IOException {
        try {
            slow.getOutputStream().write('x');
            InputStream in = slow.getInputStream();
            byte[] told = new byte[4_096];
            int read = in.read(told);
            while (read > 0) {
                read = in.read(told);
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    @Test
    void answersThatNobodyReadsKeepNoThread() throws Exception {
        try (TestServer server = server(new ConnectionLimits(2_000, ENDLESS, ENDLESS))) {
            for (int i = 0; i < MANY; i++) {
                open(server, "GET /assets/editor.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3));
            }
            assertServes(server);
            leave();
        }
    }

    @Test
    void anAnswerThatNobodyReadsIsKeptNoLonger() throws Exception {
        try (TestServer server = server(new ConnectionLimits(2_000, ENDLESS, SHORT))) {
            Socket slow = open(server, "GET /assets/editor.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50));
            Thread.sleep(2 * SHORT.toMillis());
            assertIsClosedWhile(slow);
        }
    }

    @Test
    void idleConnectionsLeaveRoomForOthers() throws Exception {
        try (TestServer server = server(ConnectionLimits.USUAL)) {
            for (int i = 0; i < 2 * MANY; i++) {
                open(server, "");
            }
            assertServes(server);
        }
    }

    @Test
    void moreConnectionsThanThereMayBeWaitUntilOthersAreClosed() throws Exception {
        int most = 20;
        try (TestServer server = server(new ConnectionLimits(most, ENDLESS, ENDLESS))) {
            for (int i = 0; i < most; i++) {
                open(server, "");
            }
            Socket late = open(server, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            late.setSoTimeout((int) SHORT.toMillis());
            assertThrows(
                    SocketTimeoutException.class, () -> late.getInputStream().read());
            for (Socket idle : sockets.subList(0, most)) {
                idle.close();
            }
            late.setSoTimeout((int) ENDLESS.toMillis());
            assertEquals('H', late.getInputStream().read());
            leave();
        }
    }
}
