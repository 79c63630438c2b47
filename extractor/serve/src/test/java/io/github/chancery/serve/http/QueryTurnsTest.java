package io.github.chancery.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Set<Thread.State> WAITING = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

    @Test
    void whatIsTooMuchIsSentAwayAndTheRestIsDoneInTurn() throws Exception {
        Turns turns = new Turns(1, 2, LONG, Duration.ofSeconds(7));
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = waiting(() -> turns.take(() -> await(end)));
        List<CompletableFuture<String>> others =
                List.of(waiting(() -> turns.take(() -> "second")), waiting(() -> turns.take(() -> "third")));
        BusyException busy = assertThrows(BusyException.class, () -> turns.take(() -> "fourth"));
        assertEquals("the server is answering other queries; ask again in 7 seconds", busy.getMessage());
        assertEquals("7", busy.retryAfter());
        assertTrue(others.stream().noneMatch(CompletableFuture::isDone));
        end.countDown();
        assertEquals("first", first.get());
        assertEquals("second", others.get(0).get());
        assertEquals("third", others.get(1).get());
        assertEquals("again", turns.take(() -> "again"));
    }

    /** What is to be done in a thread of its own, once that thread waits: within its work or for its turn. */
    private static CompletableFuture<String> waiting(Supplier<String> work) throws InterruptedException {
        CompletableFuture<String> done = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler((of, failure) -> done.completeExceptionally(failure))
                .start(() -> done.complete(work.get()));
        while (!WAITING.contains(thread.getState()) && thread.isAlive()) {
            Thread.sleep(1);
        }
        return done;
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
    void aQueryIsTriedForAMomentAndForAShortTimeFirst() {
        QueryTurns turns = new QueryTurns(QueryBounds.ofStrangers(LONG), LONG);
        List<String> tries = new ArrayList<>();
        String answer = turns.ask(bounds -> {
            Duration time = bounds.time().orElseThrow();
            tries.add(time + (bounds.isYielding() ? " and yields" : ""));
            if (tries.size() < 3) {
                throw new QueryTimeoutException(time, new IllegalStateException());
            }
            return "answer";
        });
        assertEquals("answer", answer);
        assertEquals(List.of("PT0.25S", "PT1S and yields", LONG + " and yields"), tries);
        assertEquals("at once", turns.ask(bounds -> "at once"));
        assertThrows(
                QueryTimeoutException.class,
                () -> turns.ask(bounds -> {
                    throw new QueryTimeoutException(LONG, new IllegalStateException());
                }));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "250, 250", "600, 250 600", "1000, 250 1000", "1500, 250 1000 1500"})
    void noneIsTriedForMoreThanItMayTake(long most, String tries) {
        QueryTurns turns = new QueryTurns(QueryBounds.ofStrangers(Duration.ofMillis(most)), LONG);
        List<String> times = new ArrayList<>();
        assertThrows(
                QueryTimeoutException.class,
                () -> turns.ask(bounds -> {
                    Duration time = bounds.time().orElseThrow();
                    times.add(String.valueOf(time.toMillis()));
                    throw new QueryTimeoutException(time, new IllegalStateException());
                }));
        assertEquals(tries, String.join(" ", times));
    }

    /** However many take long, what is quick waits for none of them. */
    @Test
    void whatIsQuickWaitsForNoneThatTakesLong() throws Exception {
        QueryTurns turns = new QueryTurns(QueryBounds.ofStrangers(LONG), LONG);
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<String>> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            others.add(waiting(() -> turns.ask(bounds -> {
                Duration time = bounds.time().orElseThrow();
                if (time.compareTo(LONG) < 0) {
                    throw new QueryTimeoutException(time, new IllegalStateException());
                }
                return await(end);
            })));
        }
        assertEquals("quick", turns.ask(bounds -> "quick"));
        assertTrue(others.stream().noneMatch(CompletableFuture::isDone));
        end.countDown();
        for (CompletableFuture<String> other : others) {
            assertEquals("first", other.get());
        }
    }
}
