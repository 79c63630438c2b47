package io.github.chancery.store;

import java.time.Duration;
import java.util.Optional;

/**
 * What a query may do.
 *
 * @param time how long it may take to answer; as long as it needs where there is none
 * @param isTrusted whether it may load Java classes by their names, as Jena lets queries do
 */
public record QueryBounds(Optional<Duration> time, boolean isTrusted) {
    /** None: for the queries of whoever runs the program. */
    public static final QueryBounds NONE = new QueryBounds(Optional.empty(), true);

    /** For the queries of strangers. */
    public static QueryBounds ofStrangers(Duration time) {
        return new QueryBounds(Optional.of(time), false);
    }
}
