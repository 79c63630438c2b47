package io.github.chancery.merge;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the reports that may be of the same encounter as a given one, by days; what is compared grows with the number of
 * reports a day, and not with that of all.
 */
record Neighbours(ReportSource source) {
    /** Those that can be of the same encounter. */
    List<Dated> of(Dated report) {
        return near(report)
                .filter(report::isNear)
                .filter(other -> report.compare(other).isJoined())
                .toList();
    }

    /** All whose days agree with those of the report, and maybe others; the report itself is among them. */
    private Stream<Dated> near(Dated report) {
        return report.window().isLong()
                ? source.during(report.window().told().orElseThrow()).stream()
                : within(report.window().days());
    }

    /** All that can have been in the period, and maybe others. */
    Stream<Dated> within(Period days) {
        LocalDate last = days.latest().plusDays(1);
        Stream<Dated> told = days.earliest().datesUntil(last).flatMap(day -> source.onDay(day).stream());
        Stream<Dated> several = days.earliest()
                .minusDays(Window.SHORT_DAYS - 1L)
                .datesUntil(last)
                .flatMap(day -> source.daysFrom(day).stream());
        Stream<Dated> months = Stream.iterate(
                        YearMonth.from(days.earliest()),
                        month -> !month.isAfter(YearMonth.from(days.latest())),
                        month -> month.plusMonths(1))
                .flatMap(month -> source.inMonth(month).stream());
        Stream<Dated> untold = days.earliest()
                .minusDays(Window.PLAN_DAYS)
                .datesUntil(last.plusDays(Window.NEWS_DAYS))
                .flatMap(day -> source.undatedPublishedOn(day).stream());
        return Stream.of(told, several, months, untold).flatMap(found -> found);
    }
}
