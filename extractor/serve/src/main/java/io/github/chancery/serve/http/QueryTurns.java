package io.github.chancery.serve.http;

import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryTimeoutException;
import java.time.Duration;
import java.util.function.Function;

/**
 * Has queries that askers wrote themselves take turns, so that they leave half of the processors to pages. Each is tried for a
 * short time first, so that those that take long keep only each other waiting: where that is not enough, it begins anew when the
 * turn of one that takes long has come. Safe for use by many threads.
 */
public final class QueryTurns {
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** So many may wait: together they keep less than half of the server's threads. */
    private static final int QUICK_WAITING = 60;

    private static final int SLOW_WAITING = 20;

    private final QueryBounds bounds;
    private final Turns quick;
    private final Turns slow;

    /**
     * @param bounds what a query may do
     * @param time how long it may take, and wait
     */
    public QueryTurns(QueryBounds bounds, Duration time) {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 4);
        this.bounds = bounds;
        this.quick = new Turns(atOnce, QUICK_WAITING, time, SHORT);
        this.slow = new Turns(atOnce, SLOW_WAITING, time, time);
    }

    /** What a query may do. */
    public QueryBounds bounds() {
        return bounds;
    }

    /**
     * Has a query answered when its turn has come.
     *
     * @param query answers it within bounds; begun anew where the first try was too short
     * @throws BusyException if too many others wait already, or it has waited for too long
     */
    public <T> T ask(Function<QueryBounds, T> query) {
        if (bounds.time().filter(time -> time.compareTo(SHORT) <= 0).isPresent()) {
            return quick.take(() -> query.apply(bounds));
        }
        try {
            return quick.take(() -> query.apply(bounds.within(SHORT)));
        } catch (QueryTimeoutException e) {
            return slow.take(() -> query.apply(bounds));
        }
    }
}
