package io.github.chancery.store;

import java.time.Duration;

/** A query took longer than it may. */
public final class QueryTimeoutException extends QueryLimitException {
    private static final long serialVersionUID = 1;

    public QueryTimeoutException(Duration time, Throwable cause) {
        super(
                "the answer takes longer than " + seconds(time)
                        + " and was given up; ask for less, such as a shorter period or fewer rows",
                cause);
    }

    private static String seconds(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        return (seconds == Math.rint(seconds) ? String.valueOf(Math.round(seconds)) : String.valueOf(seconds))
                + (seconds == 1 ? " second" : " seconds");
    }
}
