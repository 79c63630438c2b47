package io.github.chancery.serve.http;

import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Has queries that askers wrote themselves take turns, so that those that take long leave room to pages and to quick ones. Each is
 * tried for a moment first, then for a short time, and begins anew where that was not enough: so those that take long keep only
 * each other waiting, and leave the processors to others where there are not enough. Safe for use by many threads.
 */
public final class QueryTurns {
    private static final Duration MOMENT = Duration.ofMillis(250);
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** So many may wait: together they keep less than half of the server's threads. */
    private static final int AT_ONCE_WAITING = 50;

    private static final int SHORT_WAITING = 20;
    private static final int LONG_WAITING = 20;

    private final QueryBounds bounds;
    private final List<Lane> lanes;

    /**
     * Queries that are tried for the same time.
     *
     * @param time how long each may take
     */
    private record Lane(Turns turns, Duration time) {
        <T> T take(Function<QueryBounds, T> query, QueryBounds bounds) {
            return turns.take(() -> query.apply(time.compareTo(MOMENT) > 0 ? bounds.yielding() : bounds));
        }
    }

    /**
     * @param bounds what a query may do
     * @param time how long it may take, and wait
     */
    public QueryTurns(QueryBounds bounds, Duration time) {
        int processors = Runtime.getRuntime().availableProcessors();
        int few = Math.max(1, processors / 4);
        this.bounds = bounds;
        // A moment is over before many of them can take much from others, while one that is answered in less would wait
        // behind each that is not.
        this.lanes = List.of(
                new Lane(new Turns(2 * processors, AT_ONCE_WAITING, time, SHORT), MOMENT),
                new Lane(new Turns(few, SHORT_WAITING, time, SHORT), SHORT),
                new Lane(new Turns(few, LONG_WAITING, time, time), time));
    }

    /** What a query may do. */
    public QueryBounds bounds() {
        return bounds;
    }

    /**
     * Has a query answered when its turn has come.
     *
     * @param query answers it within bounds; begun anew where a try was too short
     * @throws BusyException if too many others wait already, or it has waited for too long
     */
    public <T> T ask(Function<QueryBounds, T> query) {
        return ask(query, 0);
    }

    private <T> T ask(Function<QueryBounds, T> query, int from) {
        Lane lane = lanes.get(from);
        if (bounds.time().filter(time -> time.compareTo(lane.time()) <= 0).isPresent()) {
            return lane.take(query, bounds);
        }
        try {
            return lane.take(query, bounds.within(lane.time()));
        } catch (QueryTimeoutException e) {
            return ask(query, from + 1);
        }
    }
}
