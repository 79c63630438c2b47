package io.github.chancery.serve.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.InventedExtractor;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {
    @TempDir
    private Path directory;

    @Test
    void healthFollowsTheStore() {
        try (TestServer server = TestServer.ofMiddleEarth(directory)) {
            String before = server.get("health").body();
            assertTrue(before.startsWith("{\"status\":\"up\",\"generation\":\""), before);
            assertTrue(before.endsWith("\"articles\":6,\"meetings\":4}\n"), before);
            server.post("articles", InventedExtractor.line(1), "Authorization", "Bearer " + TestServer.TOKEN);
            assertTrue(server.get("health").body().contains("\"articles\":7"));
            server.store().close();
            HttpResponse<String> closed = server.get("health");
            assertEquals(503, closed.statusCode());
            assertTrue(closed.body().startsWith("{\"status\":\"down\",\"because\":\"the store"), closed.body());
        }
    }

    @Test
    void requestsAreCounted() {
        try (TestServer server = TestServer.ofMiddleEarth(directory)) {
            server.query("ASK {}");
            server.get("entity/Q901.ttl");
            server.get("entity/Q902.ttl");
            server.get("entity/Q4.ttl");
            server.get("made-up/1");
            server.get("made-up-too");
            String figures = server.get("metrics").body();
            assertTrue(figures.contains("chancery_requests_seconds_count{page=\"entity\",status=\"200\"} 2"), figures);
            assertTrue(figures.contains("chancery_requests_seconds_count{page=\"entity\",status=\"404\"} 1"), figures);
            assertTrue(figures.contains("chancery_requests_seconds_count{page=\"other\",status=\"404\"} 2"), figures);
            assertTrue(
                    figures.contains("chancery_requests_seconds_bucket{page=\"sparql\",status=\"200\",le=\"0.15\"}"));
            assertTrue(figures.contains("chancery_queries_running 0.0"), figures);
            assertTrue(figures.matches("(?s).*chancery_store_bytes [1-9].*"), figures);
            assertTrue(figures.contains("jvm_memory_used_bytes{area=\"heap\""), figures);
            assertFalse(figures.contains("made-up"), figures);
        }
    }

    @Test
    void theAccessLogHasEachRequestAndNoToken() throws IOException {
        Path log = directory.resolve("access.log");
        ServerOptions options = TestServer.options();
        ServerOptions logged = new ServerOptions(
                options.host(),
                0,
                options.base(),
                options.time(),
                options.rows(),
                options.token(),
                options.services(),
                Optional.of(log));
        try (TestServer server = TestServer.of(TestServer.middleEarth(directory.resolve("store")), logged)) {
            server.post("articles", InventedExtractor.line(1), "Authorization", "Bearer " + TestServer.TOKEN);
            server.get("entity/Q4.ttl");
        }
        String lines = Files.readString(log);
        assertTrue(lines.contains("\"POST /articles HTTP/1.1\" 200 "), lines);
        assertTrue(lines.contains("\"GET /entity/Q4.ttl HTTP/1.1\" 404 "), lines);
        assertFalse(lines.contains(TestServer.TOKEN), lines);
    }
}
