package io.github.chancery.store.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    private static final long MILLI = 1_000_000;
    private static final int STEPS = 64_000;

    /** A thousand looks at the clock, between two of which so much passes, and is used of a processor. */
    @ParameterizedTest
    @CsvSource({
        "alone, 1000, 1000, 0",
        "alone and nearly always at work, 1000, 950, 0",
        "with another, 1000, 500, 1500",
        "with many, 1000, 100, 0",
        "with many for longer, 10000, 1000, 22500",
        "with more than there is room for, 100000, 1000, 150000",
        "for a short time, 200, 100, 0"
    })
    void whoWorksLongAmongOthersPauses(String how, long passingMicros, long usedMicros, long pausedMillis) {
        int looks = 0;
        AtomicLong paused = new AtomicLong();
        AtomicLong clock = new AtomicLong();
        AtomicLong processor = new AtomicLong();
        Pace pace = new Pace(clock::get, processor::get, paused::addAndGet);
        for (int step = 0; step < STEPS; step++) {
            pace.step();
            if (step % 64 == 0) {
                looks++;
                clock.addAndGet(passingMicros * 1_000);
                processor.addAndGet(usedMicros * 1_000);
            }
        }
        assertEquals(1_000, looks);
        assertEquals(pausedMillis, paused.get() / MILLI, how);
    }
}
