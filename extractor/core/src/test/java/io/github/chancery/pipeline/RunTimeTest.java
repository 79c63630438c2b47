package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class RunTimeTest {
    @Test
    void isWhatTheEnvironmentSets() {
        assertEquals(Instant.parse("2016-08-15T12:00:00Z"), RunTime.of("1471262400"));
    }

    @Test
    void isNowOtherwise() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertFalse(RunTime.of(null).isBefore(before));
        assertFalse(RunTime.of("").isBefore(before));
    }

    @Test
    void refusesWhatIsNoNumber() {
        ChanceryException refusal = assertThrows(ChanceryException.class, () -> RunTime.of("yesterday"));
        assertEquals(
                "SOURCE_DATE_EPOCH is a number of seconds since 1970, not yesterday; unset or correct it",
                refusal.getMessage());
    }
}
