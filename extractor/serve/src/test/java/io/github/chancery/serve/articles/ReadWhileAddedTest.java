package io.github.chancery.serve.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.InventedExtractor;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.tdb.TdbStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many read while articles go in: each sees the store as it was before a transaction or after it. */
class ReadWhileAddedTest {
    private static final int READERS = 20;
    private static final int ROUNDS = 4;
    private static final int ARTICLES = 10;

    /** The reports in the articles' graphs, those that meetings are made of, and those of meetings without a participant. */
    private static final String COUNTS =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            SELECT ?told ?merged ?bare {
              { SELECT (COUNT(*) AS ?told) { GRAPH ?article { ?report a dm:Report } } }
              { SELECT (COUNT(*) AS ?merged) { ?meeting dm:report ?report } }
              { SELECT (COUNT(*) AS ?bare) { ?meeting a dm:Meeting FILTER NOT EXISTS { ?meeting dm:participant ?who } } }
            }""";

    @TempDir
    private Path directory;

    @Test
    void everyAnswerIsThatOfBeforeOrAfter() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        try (TestServer server = TestServer.of(TdbStore.open(directory), TestServer.options());
                ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> {
                    int before = 0;
                    while (!isOver.get()) {
                        before = checked(server.query(COUNTS), before);
                        answers.incrementAndGet();
                    }
                }));
            }
            for (int round = 0; round < ROUNDS; round++) {
                add(server, round * ARTICLES);
            }
            isOver.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
            assertEquals(ROUNDS * ARTICLES, checked(server.query(COUNTS), 0));
        }
        assertTrue(answers.get() >= READERS, () -> "answers: " + answers);
    }

    private static void add(TestServer server, int first) {
        String lines = IntStream.range(first, first + ARTICLES)
                .mapToObj(InventedExtractor::line)
                .collect(Collectors.joining());
        HttpResponse<String> reply = server.post("articles", lines, "Authorization", "Bearer " + TestServer.TOKEN);
        assertEquals(200, reply.statusCode(), reply::body);
    }

    private static int checked(HttpResponse<String> reply, int before) {
        assertEquals(200, reply.statusCode(), reply::body);
        String[] row = reply.body().lines().skip(1).findFirst().orElseThrow().split(",", -1);
        int told = Integer.parseInt(row[0]);
        assertEquals(row[0], row[1], "a report is in no meeting, or in one that is not its");
        assertEquals("0", row[2], "meetings nobody takes part in");
        assertTrue(told >= before, "what was there is gone");
        return told;
    }
}
