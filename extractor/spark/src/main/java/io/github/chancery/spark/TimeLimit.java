package io.github.chancery.spark;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.OverLimitException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work that may not take longer than so long. What takes longer is interrupted, which the reading of an article heeds at
 * each sentence; until then it goes on, on a thread that ends with it, while the next work has another.
 */
final class TimeLimit implements AutoCloseable {
    private final Duration most;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("extraction-", 0).factory());

    TimeLimit(Duration most) {
        this.most = most;
    }

    /**
     * What comes of the work.
     *
     * @throws ChanceryException if it takes too long or fails; the message is the rest of a sentence that begins with what it is on
     */
    <T> T run(Callable<T> work) {
        Future<T> result = threads.submit(work);
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new ChanceryException("took more than " + most.toSeconds() + " s and is left out", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            if (e.getCause() instanceof OverLimitException over) {
                throw new ChanceryException("is left out: " + over.getMessage(), e);
            }
            throw new ChanceryException("could not be processed (" + e.getCause() + ") and is left out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the task was stopped").initCause(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
