package io.github.chancery.crash;

import io.github.chancery.crash.KilledWork.End;
import java.util.EnumMap;
import java.util.Map;

/** How many kills met what, and when. */
final class Tally {
    private final Map<Work, Map<End, Integer>> counts = new EnumMap<>(Work.class);

    void count(Work work, End end) {
        counts.computeIfAbsent(work, each -> new EnumMap<>(End.class)).merge(end, 1, Integer::sum);
    }

    /** A line for each work, and one for all. */
    String table() {
        StringBuilder table = new StringBuilder("%-12s %6s %10s %12s %9s %5s%n"
                .formatted("work", "kills", "at a step", "at a moment", "too late", "lost"));
        Map<End, Integer> all = new EnumMap<>(End.class);
        counts.forEach((work, ends) -> {
            table.append(line(work.name().toLowerCase(java.util.Locale.ROOT), ends));
            ends.forEach((end, number) -> all.merge(end, number, Integer::sum));
        });
        return table.append(line("all", all)).toString();
    }

    /** Whatever had been lost would have ended the sweep. */
    private static String line(String name, Map<End, Integer> ends) {
        return "%-12s %6d %10d %12d %9d %5d%n"
                .formatted(
                        name,
                        ends.values().stream().mapToInt(Integer::intValue).sum(),
                        ends.getOrDefault(End.AT_STEP, 0),
                        ends.getOrDefault(End.RUNNING, 0),
                        ends.getOrDefault(End.DONE, 0),
                        0);
    }
}
