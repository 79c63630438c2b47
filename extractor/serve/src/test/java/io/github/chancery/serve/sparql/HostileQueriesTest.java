package io.github.chancery.serve.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.ServerOptions;
import io.github.chancery.serve.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of the benchmark of hostile clients end by themselves, and other clients get right answers meanwhile. */
class HostileQueriesTest {
    private static final int CLIENTS = 20;

    @TempDir
    private Path directory;

    private static List<String> queries() throws IOException {
        try (InputStream file = HostileQueriesTest.class.getResourceAsStream("/io/github/chancery/bench/hostile.txt")) {
            return Arrays.asList(new String(file.readAllBytes(), UTF_8).split("\n\n"));
        }
    }

    private TestServer server(Duration time) {
        return TestServer.of(
                TestServer.middleEarth(directory),
                new ServerOptions("127.0.0.1", 0, TestServer.BASE, time, 10, Optional.empty()));
    }

    @Test
    void eachEndsByALimit() throws IOException {
        try (TestServer server = server(Duration.ofMillis(300))) {
            assertEquals(CLIENTS, queries().size());
            for (String query : queries()) {
                HttpResponse<String> reply = ask(server, query);
                assertEquals(query.startsWith("# waiting") ? 400 : 503, reply.statusCode(), query);
                assertTrue(isLimit(reply), reply.body());
                TestServer.assertNoTrace(reply);
            }
        }
    }

    private static HttpResponse<String> ask(TestServer server, String query) {
        return server.post("sparql", query, "Content-Type", "application/sparql-query", "Accept", "text/csv");
    }

    private static boolean isLimit(HttpResponse<String> reply) {
        return reply.body().contains("was given up") || reply.body().contains("cannot be called");
    }

    /** The others have more time than they need, so that nothing here hangs on how quick the machine is. */
    @Test
    void othersGetRightAnswersMeanwhile() throws Exception {
        List<String> queries = queries();
        try (TestServer server = server(Duration.ofSeconds(8));
                ExecutorService clients = Executors.newFixedThreadPool(2 * CLIENTS)) {
            List<Future<HttpResponse<String>>> hostile = new ArrayList<>();
            List<Future<HttpResponse<String>>> good = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String query = queries.get(i);
                hostile.add(clients.submit(() -> ask(server, query)));
            }
            for (int i = 0; i < CLIENTS; i++) {
                String fresh = "entity/Q901?asked=" + i;
                good.add(clients.submit(() -> server.get(fresh, "Accept", "text/html")));
            }
            for (Future<HttpResponse<String>> page : good) {
                assertEquals(200, page.get().statusCode());
                assertTrue(
                        page.get().body().contains("<h1>Aragorn</h1>"),
                        page.get().body());
            }
            for (Future<HttpResponse<String>> end : hostile) {
                HttpResponse<String> reply = end.get();
                // Among so few triples some can be answered in that time.
                assertTrue(isLimit(reply) || isBusy(reply) || reply.statusCode() == 200, reply.body());
            }
        }
    }

    private static boolean isBusy(HttpResponse<String> reply) {
        return reply.statusCode() == 503
                && reply.body().contains("ask again in")
                && reply.headers().firstValue("Retry-After").isPresent();
    }
}
