package io.github.chancery.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class QueryTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void whatIsTooMuchIsSentAwayAndTheRestIsDoneInTurn() throws Exception {
        Turns turns = new Turns(1, 2, LONG, Duration.ofSeconds(7));
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(
                    () -> turns.take(() -> {
                        begun.countDown();
                        return await(end);
                    }),
                    threads);
            begun.await();
            List<CompletableFuture<String>> waiting = new ArrayList<>();
            waiting.add(CompletableFuture.supplyAsync(() -> turns.take(() -> "second"), threads));
            waiting.add(CompletableFuture.supplyAsync(() -> turns.take(() -> "third"), threads));
            BusyException busy = refused(turns);
            assertEquals("the server is answering other queries; ask again in 7 seconds", busy.getMessage());
            assertEquals("7", busy.retryAfter());
            assertTrue(waiting.stream().noneMatch(CompletableFuture::isDone));
            end.countDown();
            assertEquals("first", first.get());
            assertEquals("second", waiting.get(0).get());
            assertEquals("third", waiting.get(1).get());
            assertEquals("again", turns.take(() -> "again"));
        }
    }

    /** Once both others wait, as that takes them a moment. */
    private static BusyException refused(Turns turns) {
        while (true) {
            CompletableFuture<String> more = new CompletableFuture<>();
            Thread asks = Thread.ofPlatform().start(() -> {
                try {
                    more.complete(turns.take(() -> "done"));
                } catch (BusyException e) {
                    more.completeExceptionally(e);
                }
            });
            try {
                asks.join(Duration.ofMillis(200));
                if (more.isCompletedExceptionally()) {
                    return (BusyException) more.exceptionNow();
                }
                asks.interrupt();
                asks.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static String await(CountDownLatch end) {
        try {
            end.await();
            return "first";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoWaitsForTooLongIsSentAway() {
        Turns turns = new Turns(1, 2, Duration.ofMillis(10), Duration.ofSeconds(7));
        assertThrows(BusyException.class, () -> turns.take(() -> turns.take(() -> "never")));
        assertEquals("done", turns.take(() -> "done"));
    }

    @Test
    void aQueryThatFailsLeavesItsTurn() {
        Turns turns = new Turns(1, 0, LONG, LONG);
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException();
                    }));
        }
        assertEquals("done", turns.take(() -> "done"));
    }

    @Test
    void aQueryIsTriedForAShortTimeFirst() {
        QueryTurns turns = new QueryTurns(QueryBounds.ofStrangers(LONG), LONG);
        List<Duration> times = new ArrayList<>();
        String answer = turns.ask(bounds -> {
            Duration time = bounds.time().orElseThrow();
            times.add(time);
            if (times.size() == 1) {
                throw new QueryTimeoutException(time, new IllegalStateException());
            }
            return "answer";
        });
        assertEquals("answer", answer);
        assertEquals(List.of(Duration.ofSeconds(1), LONG), times);
        assertEquals("at once", turns.ask(bounds -> "at once"));
        assertThrows(
                QueryTimeoutException.class,
                () -> turns.ask(bounds -> {
                    throw new QueryTimeoutException(LONG, new IllegalStateException());
                }));
    }
}
