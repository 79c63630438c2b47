package io.github.chancery.merge.fusion;

import io.github.chancery.merge.match.Affiliations;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.Period;
import io.github.chancery.model.StoredReport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one meeting of what a cluster of reports says together of the one encounter that they tell of. */
public final class ReportFusion {
    private static final Comparator<StoredReport> MOST_PRECISE_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.period().map(Period::days).orElse(Long.MAX_VALUE))
            .thenComparing(ReportOrder.LATEST_FIRST);

    private final List<StoredReport> earliestFirst;
    private final List<StoredReport> latestFirst;

    private ReportFusion(Collection<StoredReport> reports) {
        this.earliestFirst = reports.stream().sorted(ReportOrder.EARLIEST_FIRST).toList();
        this.latestFirst = reports.stream().sorted(ReportOrder.LATEST_FIRST).toList();
    }

    /**
     * The meeting that reports tell of: how the parties met is by the earliest article, what became of it and who took part
     * by the latest, the date by the report that tells it most precisely, and it is as sure as the surest report.
     *
     * @param reports at least one, in any order
     * @param sources how many of the articles are no copies of others
     */
    public static Meeting fuse(Collection<StoredReport> reports, int sources) {
        return new ReportFusion(reports).meeting(sources);
    }

    private Meeting meeting(int sources) {
        Affiliations known = Affiliations.of(latestFirst);
        return new Meeting(
                earliestFirst,
                earliestFirst.getFirst().type(),
                latestFirst.getFirst().status(),
                Participants.of(latestFirst.stream().map(known::complete).toList()),
                all(StoredReport::places),
                period(),
                all(StoredReport::dateTexts),
                all(StoredReport::topics),
                latestFirst.stream().mapToDouble(StoredReport::confidence).max().orElseThrow(),
                sources);
    }

    private Optional<Period> period() {
        return latestFirst.stream()
                .filter(report -> report.period().isPresent())
                .min(MOST_PRECISE_FIRST)
                .flatMap(StoredReport::period);
    }

    /** What the reports hold under a property, without doubles. */
    private <T> List<T> all(Function<StoredReport, List<T>> property) {
        return earliestFirst.stream()
                .flatMap(report -> property.apply(report).stream())
                .distinct()
                .toList();
    }
}
