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
    public Collection<ReportWithDays> onDay(LocalDate day) {
        return during(Period.day(day));
    }

    @Override
    public Collection<ReportWithDays> daysFrom(LocalDate day) {
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

    @Override
    public Collection<ReportWithDays> inMonth(YearMonth month) {
        return during(Period.month(month));
    }

    @Override
    public Collection<ReportWithDays> during(Period period) {
        return found.computeIfAbsent(period, key -> read(stored.during(period), report -> true));
    }

    @Override
    public Collection<ReportWithDays> undatedPublishedOn(LocalDate day) {
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
