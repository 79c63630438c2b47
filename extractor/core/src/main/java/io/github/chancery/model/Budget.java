package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CancellationException;

/** What of its limits an article has used; for one thread. */
public final class Budget {
    private final Limits limits;
    private final long start = System.nanoTime();
    private int passedOver;
    private int parsed;

    Budget(Limits limits) {
        this.limits = requireNonNull(limits);
    }

    /** Whether a sentence of so many words is worked on; one that is not is counted. */
    public boolean allows(int words) {
        boolean allowed = words <= limits.words();
        passedOver += allowed ? 0 : 1;
        return allowed;
    }

    /** How many sentences had too many words. */
    public int passedOver() {
        return passedOver;
    }

    /**
     * Called for each sentence that is to be parsed.
     *
     * @throws OverLimitException if there are too many
     */
    public void parse() {
        parsed++;
        if (parsed > limits.sentences()) {
            throw new OverLimitException("more than " + limits.sentences()
                    + " of its sentences may tell of meetings, and --most-sentences allows no more");
        }
    }

    /**
     * Called again and again while the article is worked on.
     *
     * @throws OverLimitException if it takes too long
     * @throws CancellationException if the thread is interrupted: nobody waits for the article any more
     */
    public void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading of an article was given up");
        }
        limits.time().ifPresent(most -> {
            if (System.nanoTime() - start > most.toNanos()) {
                throw new OverLimitException(
                        "it takes longer than " + most.toSeconds() + " seconds, and --most-seconds allows no more");
            }
        });
    }
}
