package io.github.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    @Test
    void workThatTakesTooLongOrFailsIsToldAndTheNextDone() {
        CountDownLatch never = new CountDownLatch(1);
        try (TimeLimit limit = new TimeLimit(Duration.ofSeconds(1))) {
            assertEquals("took more than 1 s and is left out", refusal(limit, () -> {
                never.await();
                return null;
            }));
            assertEquals(
                    "could not be processed (java.lang.StackOverflowError) and is left out",
                    refusal(limit, () -> endless(0)));
            assertEquals(
                    "could not be processed (java.lang.IllegalStateException: no verb) and is left out",
                    refusal(limit, () -> {
                        throw new IllegalStateException("no verb");
                    }));
            assertEquals("done", limit.run(() -> "done"));
        }
    }

    private static String refusal(TimeLimit limit, Callable<?> work) {
        return assertThrows(ChanceryException.class, () -> limit.run(work)).getMessage();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }
}
