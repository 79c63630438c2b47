package io.github.chancery.serve.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Has so much work done at once. Some more waits for its turn, in the order in which it came; the rest is sent away, as each that
 * waits keeps a thread from others. Safe for use by many threads.
 */
final class Turns {
    private final Semaphore turns;
    private final Semaphore places;
    private final Duration patience;
    private final Duration pause;

    /**
     * @param atOnce how much is done at once
     * @param waiting how much more may wait
     * @param patience how long it may
     * @param pause after which those who are sent away may come again
     */
    Turns(int atOnce, int waiting, Duration patience, Duration pause) {
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting, true);
        this.patience = patience;
        this.pause = pause;
    }

    /**
     * Does the work when its turn has come.
     *
     * @throws BusyException if too much waits already, or it has waited for too long
     */
    <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private BusyException busy() {
        return new BusyException(
                "the server is answering other queries; ask again in " + pause.toSeconds() + " seconds", pause);
    }
}
