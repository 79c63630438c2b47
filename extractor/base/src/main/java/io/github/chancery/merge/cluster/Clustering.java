package io.github.chancery.merge.cluster;

import io.github.chancery.merge.match.Affiliations;
import io.github.chancery.merge.match.ParticipantAlignment;
import io.github.chancery.merge.match.ReportWithDays;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.StoredReport;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which reports of a component are of one encounter.
 *
 * <p>Reports are taken one after another: those with a date of their own first, then the most precise, those that name
 * the most people, the earliest, and then by IRI. Each joins a cluster with whose every report it can be joined, given what
 * the cluster tells of whom its people act for, or begins a new one. So two reports that contradict each other are never joined through a third, and the order in which the reports
 * came does not matter. Of several clusters a report joins the one that names the same people, shares topics, and is nearest
 * to the article's day; one that names countries alone joins none if only the last would decide.
 */
final class Clustering {
    private static final Comparator<ReportWithDays> MOST_CERTAIN_FIRST = Comparator.comparing(
                    (ReportWithDays dated) -> dated.interval().told().isEmpty())
            .thenComparing(dated -> dated.interval().days().days())
            .thenComparing(Clustering::people, Comparator.reverseOrder())
            .thenComparing(dated -> dated.interval().days().earliest())
            .thenComparing(ReportWithDays::report, StoredReport.BY_IRI);

    private final Map<ReportWithDays, Set<ReportWithDays>> joinable;
    private final List<List<ReportWithDays>> clusters = new ArrayList<>();
    private final Map<ReportWithDays, Integer> numbers = new HashMap<>();

    private Clustering(Map<ReportWithDays, Set<ReportWithDays>> joinable) {
        this.joinable = joinable;
    }

    /**
     * The reports in clusters of one encounter each; clusters and reports are sorted by IRI.
     *
     * @param joinable each report of a component with those that it can be joined to
     */
    static List<List<StoredReport>> cluster(Map<ReportWithDays, Set<ReportWithDays>> joinable) {
        Clustering clustering = new Clustering(joinable);
        joinable.keySet().stream().sorted(MOST_CERTAIN_FIRST).forEach(clustering::add);
        return clustering.clusters.stream()
                .map(cluster -> cluster.stream()
                        .map(ReportWithDays::report)
                        .sorted(StoredReport.BY_IRI)
                        .toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0), StoredReport.BY_IRI))
                .toList();
    }

    private void add(ReportWithDays report) {
        List<Integer> fitting = Objects.requireNonNull(joinable.get(report)).stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .distinct()
                .filter(number -> fits(report, clusters.get(number)))
                .sorted(likest(report).thenComparing(nearest(report)))
                .toList();
        int number = fitting.isEmpty() || isAmbiguous(report, fitting) ? clusters.size() : fitting.get(0);
        if (number == clusters.size()) {
            clusters.add(new ArrayList<>());
        }
        clusters.get(number).add(report);
        numbers.put(report, number);
    }

    /** Countries without people, and two clusters that their people can be in: to join either would be a guess. */
    private boolean isAmbiguous(ReportWithDays report, List<Integer> fitting) {
        return fitting.size() > 1
                && named(report, clusters.get(fitting.get(0))) == 0
                && likest(report).compare(fitting.get(0), fitting.get(1)) == 0;
    }

    /** What one report of the cluster tells of whom somebody acts for counts for the others, which do not tell. */
    private boolean fits(ReportWithDays report, List<ReportWithDays> cluster) {
        Set<ReportWithDays> near = Objects.requireNonNull(joinable.get(report));
        if (near.containsAll(cluster)) {
            return true;
        }
        Affiliations known = Affiliations.of(Stream.concat(cluster.stream(), Stream.of(report))
                .map(ReportWithDays::report)
                .toList());
        ReportWithDays informed = report.with(known.complete(report.report()));
        return cluster.stream()
                .allMatch(other -> near.contains(other)
                        || informed.compare(other.with(known.complete(other.report())))
                                .isJoined());
    }

    private Comparator<Integer> likest(ReportWithDays report) {
        return Comparator.comparing((Integer number) -> -named(report, clusters.get(number)))
                .thenComparing(number -> -sharedTopics(report, clusters.get(number)));
    }

    private Comparator<Integer> nearest(ReportWithDays report) {
        return Comparator.comparing((Integer number) ->
                        distance(report, clusters.get(number).get(0)))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int named(ReportWithDays report, List<ReportWithDays> cluster) {
        return cluster.stream()
                .mapToInt(other -> ParticipantAlignment.of(
                                report.report().participants(), other.report().participants())
                        .named())
                .max()
                .orElse(0);
    }

    private static long sharedTopics(ReportWithDays report, List<ReportWithDays> cluster) {
        return report.report().topics().stream()
                .filter(topic -> cluster.stream()
                        .anyMatch(other -> other.report().topics().contains(topic)))
                .count();
    }

    /** In days, from the publication of a report to a meeting. */
    private static long distance(ReportWithDays report, ReportWithDays meeting) {
        return report.report()
                .published()
                .map(day -> Math.abs(
                        ChronoUnit.DAYS.between(day, meeting.interval().days().latest())))
                .orElse(0L);
    }

    private static long people(ReportWithDays dated) {
        return dated.report().participants().stream()
                .filter(participant -> participant.kind() == EntityKind.PERSON)
                .count();
    }
}
