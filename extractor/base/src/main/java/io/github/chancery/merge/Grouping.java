package io.github.chancery.merge;

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
 * the most people, the earliest, and then by IRI. Each joins a group with whose every report it can be joined, given what
 * the group tells of whom its people act for, or begins a new one. So two reports that contradict each other are never joined through a third, and the order in which the reports
 * came does not matter. Of several groups a report joins the one that names the same people, shares topics, and is nearest
 * to the article's day; one that names countries alone joins none if only the last would decide.
 */
final class Grouping {
    private static final Comparator<Dated> MOST_CERTAIN_FIRST = Comparator.comparing(
                    (Dated dated) -> dated.window().told().isEmpty())
            .thenComparing(dated -> dated.window().days().days())
            .thenComparing(Grouping::people, Comparator.reverseOrder())
            .thenComparing(dated -> dated.window().days().earliest())
            .thenComparing(Dated::report, StoredReport.BY_IRI);

    private final Map<Dated, Set<Dated>> joinable;
    private final List<List<Dated>> groups = new ArrayList<>();
    private final Map<Dated, Integer> numbers = new HashMap<>();

    private Grouping(Map<Dated, Set<Dated>> joinable) {
        this.joinable = joinable;
    }

    /**
     * The reports in groups of one encounter each; groups and reports are sorted by IRI.
     *
     * @param joinable each report of a component with those that it can be joined to
     */
    static List<List<StoredReport>> group(Map<Dated, Set<Dated>> joinable) {
        Grouping grouping = new Grouping(joinable);
        joinable.keySet().stream().sorted(MOST_CERTAIN_FIRST).forEach(grouping::add);
        return grouping.groups.stream()
                .map(group -> group.stream()
                        .map(Dated::report)
                        .sorted(StoredReport.BY_IRI)
                        .toList())
                .sorted(Comparator.comparing(group -> group.get(0), StoredReport.BY_IRI))
                .toList();
    }

    private void add(Dated report) {
        List<Integer> fitting = joinable.get(report).stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .distinct()
                .filter(number -> fits(report, groups.get(number)))
                .sorted(likest(report).thenComparing(nearest(report)))
                .toList();
        int number = fitting.isEmpty() || isAmbiguous(report, fitting) ? groups.size() : fitting.get(0);
        if (number == groups.size()) {
            groups.add(new ArrayList<>());
        }
        groups.get(number).add(report);
        numbers.put(report, number);
    }

    /** Countries without people, and two groups that their people can be in: to join either would be a guess. */
    private boolean isAmbiguous(Dated report, List<Integer> fitting) {
        return fitting.size() > 1
                && named(report, groups.get(fitting.get(0))) == 0
                && likest(report).compare(fitting.get(0), fitting.get(1)) == 0;
    }

    /** What one report of the group tells of whom somebody acts for counts for the others, which do not tell. */
    private boolean fits(Dated report, List<Dated> group) {
        Set<Dated> near = joinable.get(report);
        if (near.containsAll(group)) {
            return true;
        }
        Affiliations known = Affiliations.of(Stream.concat(group.stream(), Stream.of(report))
                .map(Dated::report)
                .toList());
        Dated informed = report.with(known.complete(report.report()));
        return group.stream()
                .allMatch(other -> near.contains(other)
                        || informed.compare(other.with(known.complete(other.report())))
                                .isJoined());
    }

    private Comparator<Integer> likest(Dated report) {
        return Comparator.comparing((Integer number) -> -named(report, groups.get(number)))
                .thenComparing(number -> -sharedTopics(report, groups.get(number)));
    }

    private Comparator<Integer> nearest(Dated report) {
        return Comparator.comparing(
                        (Integer number) -> distance(report, groups.get(number).get(0)))
                .thenComparing(Comparator.naturalOrder());
    }

    private static int named(Dated report, List<Dated> group) {
        return group.stream()
                .mapToInt(other -> Pairing.of(
                                report.report().parties(), other.report().parties())
                        .named())
                .max()
                .orElse(0);
    }

    private static long sharedTopics(Dated report, List<Dated> group) {
        return report.report().topics().stream()
                .filter(topic ->
                        group.stream().anyMatch(other -> other.report().topics().contains(topic)))
                .count();
    }

    /** In days, from the publication of a report to a meeting. */
    private static long distance(Dated report, Dated meeting) {
        return report.report()
                .published()
                .map(day -> Math.abs(
                        ChronoUnit.DAYS.between(day, meeting.window().days().latest())))
                .orElse(0L);
    }

    private static long people(Dated dated) {
        return dated.report().parties().stream()
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .count();
    }
}
