package io.github.chancery.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes as a request: method and address in the first line, then headers, an empty line and what is sent. It is
 * answered, the server's own failures are no answers, and nothing is told of the program.
 */
class RequestFuzzTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final List<String> TRACES = List.of("\tat ", "org.apache.jena.", "org.eclipse.");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = TestServer.of(
                TestServer.middleEarth(directory),
                new ServerOptions(
                        "127.0.0.1", 0, TestServer.BASE, Duration.ofSeconds(1), 100, Optional.of(TestServer.TOKEN)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Timeout(120)
    @FuzzTest
    void any(byte[] bytes) throws IOException {
        String answer = send(new String(bytes, ISO_8859_1));
        assertTrue(STATUS.matcher(answer).lookingAt(), answer);
        assertFalse(answer.startsWith("HTTP/1.1 500"), answer);
        TRACES.forEach(trace -> assertFalse(answer.contains(trace), answer));
    }

    private static String send(String input) throws IOException {
        String[] parts = input.split("\n\n", 2);
        String[] head = parts[0].split("\n", 2);
        byte[] body = (parts.length > 1 ? parts[1] : "").getBytes(ISO_8859_1);
        String request = head[0] + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length
                + "\r\n" + (head.length > 1 ? head[1].replace("\n", "\r\n") + "\r\n" : "") + "\r\n";
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try (OutputStream out = socket.getOutputStream()) {
                out.write(request.getBytes(ISO_8859_1));
                out.write(body);
                out.flush();
                socket.getInputStream().transferTo(answer);
            }
            return answer.toString(ISO_8859_1);
        }
    }
}
