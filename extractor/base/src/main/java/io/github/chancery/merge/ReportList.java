package io.github.chancery.merge;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports in memory, by when they can have been. */
final class ReportList implements ReportSource {
    private final Map<LocalDate, List<Dated>> days = new HashMap<>();
    private final Map<LocalDate, List<Dated>> several = new HashMap<>();
    private final Map<YearMonth, List<Dated>> months = new HashMap<>();
    private final Map<Period, List<Dated>> periods = new HashMap<>();
    private final Map<LocalDate, List<Dated>> undated = new HashMap<>();

    void add(Dated report) {
        report.window().told().ifPresentOrElse(period -> add(report, period), () -> report.report()
                .published()
                .ifPresent(day -> put(undated, day, report)));
    }

    private void add(Dated report, Period period) {
        if (report.window().isLong()) {
            put(periods, period, report);
        } else if (Window.isMonth(period)) {
            put(months, YearMonth.from(period.earliest()), report);
        } else {
            put(period.days() == 1 ? days : several, period.earliest(), report);
        }
    }

    private static <K> void put(Map<K, List<Dated>> map, K key, Dated report) {
        map.computeIfAbsent(key, unknown -> new ArrayList<>()).add(report);
    }

    @Override
    public Collection<Dated> onDay(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    @Override
    public Collection<Dated> daysFrom(LocalDate day) {
        return several.getOrDefault(day, List.of());
    }

    @Override
    public Collection<Dated> inMonth(YearMonth month) {
        return months.getOrDefault(month, List.of());
    }

    @Override
    public Collection<Dated> during(Period period) {
        return periods.getOrDefault(period, List.of());
    }

    @Override
    public Collection<Dated> undatedPublishedOn(LocalDate day) {
        return undated.getOrDefault(day, List.of());
    }
}
