package io.github.chancery.merge.cluster;

import io.github.chancery.graph.meeting.StoredReports;
import io.github.chancery.graph.meeting.StoredReports.Found;
import io.github.chancery.merge.match.DateInterval;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The reports of a store, looked up and read when asked for, each once. */
public final class ReportCache implements ReportSource {
    private final StoredReports stored;
    private final Map<String, List<StoredReport>> articles = new HashMap<>();
    private final Map<Object, List<ReportWithDays>> found = new HashMap<>();

    /** Keys of what was found. */
    private record Undated(LocalDate published) {}

    private record From(LocalDate day) {}

    /** @param stored a store's */
    public ReportCache(StoredReports stored) {
        this.stored = stored;
    }

    /** Looks up anew what was found, after the graphs of some articles have changed. */
    public void haveChanged(Collection<String> changed) {
        articles.keySet().removeAll(changed);
        found.clear();
    }

    /** The reports of an article, sorted by IRI. */
    public List<StoredReport> of(String article) {
        return articles.computeIfAbsent(article, stored::of);
    }

    /** The report of this IRI, if the store has it. */
    public Optional<StoredReport> report(String iri) {
        return stored.find(iri).flatMap(this::read);
    }

    @Override
    public Stream<ReportWithDays> around(ReportWithDays report) {
        return report.interval().isLong()
                ? during(report.interval().told().orElseThrow()).stream()
                : within(report.interval().days());
    }

    /** All that can have been in the period, and maybe others. */
    public Stream<ReportWithDays> within(Period days) {
        LocalDate last = days.latest().plusDays(1);
        Stream<ReportWithDays> told = days.earliest().datesUntil(last).flatMap(day -> during(Period.day(day)).stream());
        Stream<ReportWithDays> several = days.earliest()
                .minusDays(DateInterval.SHORT_DAYS - 1L)
                .datesUntil(last)
                .flatMap(day -> daysFrom(day).stream());
        Stream<ReportWithDays> months = Stream.iterate(
                        YearMonth.from(days.earliest()),
                        month -> !month.isAfter(YearMonth.from(days.latest())),
                        month -> month.plusMonths(1))
                .flatMap(month -> during(Period.month(month)).stream());
        Stream<ReportWithDays> untold = days.earliest()
                .minusDays(DateInterval.PLAN_DAYS)
                .datesUntil(last.plusDays(DateInterval.NEWS_DAYS))
                .flatMap(day -> undatedPublishedOn(day).stream());
        return Stream.of(told, several, months, untold).flatMap(found -> found);
    }

    /** Reports that tell several days of which this is the first, {@link DateInterval#SHORT_DAYS} at most. */
    private List<ReportWithDays> daysFrom(LocalDate day) {
        return found.computeIfAbsent(
                new From(day),
                key -> read(
                        stored.severalDaysFrom(day),
                        report -> !report.interval().isLong()
                                && !report.interval()
                                        .told()
                                        .map(DateInterval::isMonth)
                                        .orElse(true)));
    }

    /** Reports that tell this period. */
    private List<ReportWithDays> during(Period period) {
        return found.computeIfAbsent(period, key -> read(stored.during(period), report -> true));
    }

    /** Reports without a date in articles published on the day. */
    private List<ReportWithDays> undatedPublishedOn(LocalDate day) {
        return found.computeIfAbsent(new Undated(day), key -> read(stored.undatedPublishedOn(day), report -> true));
    }

    private List<ReportWithDays> read(List<Found> reports, Predicate<ReportWithDays> wanted) {
        return reports.stream()
                .flatMap(report -> read(report).stream())
                .flatMap(report -> ReportWithDays.of(report).stream())
                .filter(wanted)
                .toList();
    }

    private Optional<StoredReport> read(Found report) {
        return of(report.article()).stream()
                .filter(read -> read.iri().equals(report.report()))
                .findFirst();
    }
}
