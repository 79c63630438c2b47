package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/** What of its limits an article has used; for one thread. */
public final class Budget {
    private final Limits limits;
    private final long start = System.nanoTime();
    private int passedOver;

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
     * Called again and again while the article is worked on.
     *
     * @throws OverLimitException if it takes too long
     */
    public void check() {
        limits.time().ifPresent(most -> {
            if (System.nanoTime() - start > most.toNanos()) {
                throw new OverLimitException(
                        "it takes longer than " + most.toSeconds() + " seconds, and --most-seconds allows no more");
            }
        });
    }
}
