package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Tells which reports are of one encounter.
 *
 * <p>Two reports agree when
 *
 * <ul>
 *   <li>they are of the same type and name the same participants, and come from different articles: one article's
 *       reports were told apart when it was read;
 *   <li>neither places the encounter in other countries, or at other sites, than the other does; where only one
 *       participant is known, a place must be common to both;
 *   <li>their days overlap. A report without a date stands for the three days before its article was published if the
 *       meeting was held, for the three days after if it is planned or proposed, and for both if it was cancelled or
 *       denied; without a date of publication it agrees with none. A period of more than a month ("in 2015") agrees
 *       only with the same period, as the same people may have met often in it.
 * </ul>
 *
 * <p>Reports are taken one after another, those with a date of their own first, then the most precise, then the earliest,
 * then by IRI. Each joins the first group whose every report it agrees with, or begins a new one. So two reports that
 * contradict each other are never joined through a third, and the order in which the reports came does not matter.
 */
final class Grouping {
    private static final int NEWS_DAYS = 3;
    private static final int MONTH_DAYS = 31;

    private static final Comparator<Dated> MOST_CERTAIN_FIRST = Comparator.comparing(
                    (Dated dated) -> dated.report().period().isEmpty())
            .thenComparing(dated -> days(dated.period()))
            .thenComparing(dated -> dated.period().earliest())
            .thenComparing(Dated::report, StoredReport.BY_IRI);

    private Grouping() {}

    /** The reports in groups of one encounter each; groups and reports are sorted by IRI. */
    static List<List<StoredReport>> group(Collection<StoredReport> reports) {
        List<List<StoredReport>> groups = new ArrayList<>();
        Map<Key, List<Dated>> alike = new LinkedHashMap<>();
        for (StoredReport report : reports) {
            window(report)
                    .ifPresentOrElse(
                            period -> alike.computeIfAbsent(Key.of(report), key -> new ArrayList<>())
                                    .add(new Dated(report, period)),
                            () -> groups.add(List.of(report)));
        }
        alike.values().forEach(candidates -> groups.addAll(join(candidates)));
        groups.sort(Comparator.comparing(group -> group.get(0), StoredReport.BY_IRI));
        return groups;
    }

    private static List<List<StoredReport>> join(List<Dated> candidates) {
        List<List<Dated>> groups = new ArrayList<>();
        candidates.stream().sorted(MOST_CERTAIN_FIRST).forEach(candidate -> groups.stream()
                .filter(group -> group.stream().allMatch(candidate::agrees))
                .findFirst()
                .ifPresentOrElse(group -> group.add(candidate), () -> groups.add(new ArrayList<>(List.of(candidate)))));
        return groups.stream()
                .map(group -> group.stream()
                        .map(Dated::report)
                        .sorted(StoredReport.BY_IRI)
                        .toList())
                .toList();
    }

    /** The days that the encounter can have been on, as far as the report and its article tell. */
    private static Optional<Period> window(StoredReport report) {
        if (report.period().isPresent()) {
            return report.period();
        }
        boolean before =
                !report.status().equals(Vocabulary.PLANNED) && !report.status().equals(Vocabulary.PROPOSED);
        boolean after = !report.status().equals(Vocabulary.HELD);
        return report.published()
                .map(day -> new Period(day.minusDays(before ? NEWS_DAYS : 0), day.plusDays(after ? NEWS_DAYS : 0)));
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1;
    }

    /** What reports of one encounter have in common to the letter. */
    private record Key(Node type, List<Node> participants) {
        static Key of(StoredReport report) {
            return new Key(report.type(), report.participants());
        }
    }

    private record Dated(StoredReport report, Period period) {
        boolean agrees(Dated other) {
            return !report.article().equals(other.report.article())
                    && agreesOnDays(other)
                    && agreesOnPlace(other.report);
        }

        private boolean agreesOnDays(Dated other) {
            if (Math.max(days(period), days(other.period)) > MONTH_DAYS) {
                return period.equals(other.period);
            }
            return !period.latest().isBefore(other.period.earliest())
                    && !other.period.latest().isBefore(period.earliest());
        }

        private boolean agreesOnPlace(StoredReport other) {
            boolean sameSite = !Collections.disjoint(report.sites(), other.sites());
            boolean sameCountry = !Collections.disjoint(report.countries(), other.countries());
            if (report.participants().size() < 2 && !sameSite && !sameCountry) {
                return false;
            }
            return (sameSite || report.sites().isEmpty() || other.sites().isEmpty())
                    && (sameCountry
                            || report.countries().isEmpty()
                            || other.countries().isEmpty());
        }
    }
}
