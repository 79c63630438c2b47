package io.github.chancery.pipeline;

import io.github.chancery.model.ChanceryException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The time that a graph's provenance tells. */
public final class RunTime {
    private RunTime() {}

    /**
     * The time that {@code SOURCE_DATE_EPOCH} sets, so that a run can be repeated to the byte; else now.
     *
     * @param sourceDateEpoch seconds since 1970 as text, or null
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">its specification</a>
     */
    public static Instant of(@Nullable String sourceDateEpoch) {
        if (sourceDateEpoch == null || sourceDateEpoch.isEmpty()) {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch));
        } catch (NumberFormatException e) {
            throw new ChanceryException(
                    "SOURCE_DATE_EPOCH is a number of seconds since 1970, not " + sourceDateEpoch
                            + "; unset or correct it",
                    e);
        }
    }
}
