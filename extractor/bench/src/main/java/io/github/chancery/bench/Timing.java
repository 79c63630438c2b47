package io.github.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the answers to one question took. */
final class Timing {
    static final String HEADING =
            "question            parameter         median          95th percentile   first rows   values  rows (median; -1: stopped)";
    /** The number of rows of an answer that took too long. */
    static final long STOPPED = -1;

    private static final double MEDIAN = 0.5;
    private static final double HIGH = 0.95;

    private final List<Duration> clock = new ArrayList<>();
    private final List<Duration> processor = new ArrayList<>();
    private final List<Duration> first = new ArrayList<>();
    private final List<Long> rows = new ArrayList<>();

    void add(Duration whole, Duration ofProcessor, Duration toFirst, long found) {
        clock.add(whole);
        processor.add(ofProcessor);
        first.add(toFirst);
        rows.add(found);
    }

    String row(String question, String parameter) {
        return String.format(
                Locale.ROOT,
                "%-19s %-15s %,6d (%,6d)  %,8d (%,6d)  %,11d  %,7d  %,13d",
                question,
                parameter,
                at(clock, MEDIAN).toMillis(),
                at(processor, MEDIAN).toMillis(),
                at(clock, HIGH).toMillis(),
                at(processor, HIGH).toMillis(),
                at(first, MEDIAN).toMillis(),
                clock.size(),
                at(rows, MEDIAN));
    }

    private static <T extends Comparable<T>> T at(List<T> values, double share) {
        List<T> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
