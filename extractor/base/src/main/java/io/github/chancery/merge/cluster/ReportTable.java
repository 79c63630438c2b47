package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports in memory, by when they can have been. */
public final class ReportTable implements ReportSource {
    private final Map<LocalDate, List<ReportWithDays>> days = new HashMap<>();
    private final Map<LocalDate, List<ReportWithDays>> several = new HashMap<>();
    private final Map<YearMonth, List<ReportWithDays>> months = new HashMap<>();
    private final Map<Period, List<ReportWithDays>> periods = new HashMap<>();
    private final Map<LocalDate, List<ReportWithDays>> undated = new HashMap<>();

    /** Adds a report. */
    public void add(ReportWithDays report) {
        report.interval().told().ifPresentOrElse(period -> add(report, period), () -> report.report()
                .published()
                .ifPresent(day -> put(undated, day, report)));
    }

    private void add(ReportWithDays report, Period period) {
        if (report.interval().isLong()) {
            put(periods, period, report);
        } else if (DateInterval.isMonth(period)) {
            put(months, YearMonth.from(period.earliest()), report);
        } else {
            put(period.days() == 1 ? days : several, period.earliest(), report);
        }
    }

    private static <K> void put(Map<K, List<ReportWithDays>> map, K key, ReportWithDays report) {
        map.computeIfAbsent(key, unknown -> new ArrayList<>()).add(report);
    }

    @Override
    public Collection<ReportWithDays> onDay(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    @Override
    public Collection<ReportWithDays> daysFrom(LocalDate day) {
        return several.getOrDefault(day, List.of());
    }

    @Override
    public Collection<ReportWithDays> inMonth(YearMonth month) {
        return months.getOrDefault(month, List.of());
    }

    @Override
    public Collection<ReportWithDays> during(Period period) {
        return periods.getOrDefault(period, List.of());
    }

    @Override
    public Collection<ReportWithDays> undatedPublishedOn(LocalDate day) {
        return undated.getOrDefault(day, List.of());
    }
}
