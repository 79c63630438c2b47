package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the reports that may be of the same encounter as a given one, by days; what is compared grows with the number of
 * reports a day, and not with that of all.
 */
public record Blocking(ReportSource source) {
    /** Those that can be of the same encounter. */
    public List<ReportWithDays> joinable(ReportWithDays report) {
        return near(report)
                .filter(report::isNear)
                .filter(other -> report.compare(other).isJoined())
                .toList();
    }

    /** All whose days agree with those of the report, and maybe others; the report itself is among them. */
    private Stream<ReportWithDays> near(ReportWithDays report) {
        return report.interval().isLong()
                ? source.during(report.interval().told().orElseThrow()).stream()
                : within(report.interval().days());
    }

    /** All that can have been in the period, and maybe others. */
    public Stream<ReportWithDays> within(Period days) {
        LocalDate last = days.latest().plusDays(1);
        Stream<ReportWithDays> told = days.earliest().datesUntil(last).flatMap(day -> source.onDay(day).stream());
        Stream<ReportWithDays> several = days.earliest()
                .minusDays(DateInterval.SHORT_DAYS - 1L)
                .datesUntil(last)
                .flatMap(day -> source.daysFrom(day).stream());
        Stream<ReportWithDays> months = Stream.iterate(
                        YearMonth.from(days.earliest()),
                        month -> !month.isAfter(YearMonth.from(days.latest())),
                        month -> month.plusMonths(1))
                .flatMap(month -> source.inMonth(month).stream());
        Stream<ReportWithDays> untold = days.earliest()
                .minusDays(DateInterval.PLAN_DAYS)
                .datesUntil(last.plusDays(DateInterval.NEWS_DAYS))
                .flatMap(day -> source.undatedPublishedOn(day).stream());
        return Stream.of(told, several, months, untold).flatMap(found -> found);
    }
}
