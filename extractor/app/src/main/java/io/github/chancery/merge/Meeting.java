package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What a group of reports says together of the one encounter that they tell of. Every list is sorted.
 *
 * @param reports the reports, by IRI
 * @param status as the latest article has it
 * @param participations one for each participant that has any, as the latest articles to tell have it
 * @param dated the report that tells the date most precisely
 */
record Meeting(
        List<StoredReport> reports,
        Node status,
        List<StoredParticipation> participations,
        Optional<StoredReport> dated) {
    private static final Comparator<StoredReport> MOST_PRECISE_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.period().map(Meeting::days).orElse(Long.MAX_VALUE))
            .thenComparing(StoredReport.LATEST_FIRST);

    Meeting {
        reports = List.copyOf(reports);
        participations = List.copyOf(participations);
    }

    /** @param reports by IRI, at least one */
    static Meeting of(List<StoredReport> reports) {
        List<StoredReport> latestFirst =
                reports.stream().sorted(StoredReport.LATEST_FIRST).toList();
        return new Meeting(
                reports,
                latestFirst.get(0).status(),
                names(reports).entrySet().stream()
                        .map(name -> participation(name.getValue(), name.getKey(), latestFirst))
                        .toList(),
                reports.stream().filter(report -> report.period().isPresent()).min(MOST_PRECISE_FIRST));
    }

    Node type() {
        return reports.get(0).type();
    }

    /** What the reports hold under a property, without doubles. */
    List<Node> all(Function<StoredReport, List<Node>> property) {
        return reports.stream()
                .flatMap(report -> property.apply(report).stream())
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** The date for readers; a stretch that is no calendar month or year has only its bounds. */
    Optional<String> date() {
        return dated.map(
                report -> report.date().map(Node::getLiteralLexicalForm).orElseGet(() -> report.period()
                        .map(period -> period.earliest() + " to " + period.latest())
                        .orElseThrow()));
    }

    List<Node> participants() {
        return all(StoredReport::participants);
    }

    List<Node> places() {
        return Stream.concat(all(StoredReport::sites).stream(), all(StoredReport::countries).stream())
                .toList();
    }

    Set<Node> hosts() {
        return participations.stream()
                .filter(participation -> participation.roles().contains(Vocabulary.HOST))
                .map(StoredParticipation::actor)
                .collect(Collectors.toSet());
    }

    BigDecimal confidence() {
        return reports.stream()
                .map(StoredReport::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The actors, each with the name that the first report gives its participation. */
    private static Map<Node, String> names(List<StoredReport> reports) {
        Map<Node, String> names = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.participations().stream())
                .forEach(participation -> names.putIfAbsent(participation.actor(), participation.name()));
        return names;
    }

    private static StoredParticipation participation(String name, Node actor, List<StoredReport> latestFirst) {
        List<StoredParticipation> told = latestFirst.stream()
                .flatMap(report -> report.participations().stream())
                .filter(participation -> participation.actor().equals(actor))
                .toList();
        return new StoredParticipation(
                name,
                actor,
                first(told, StoredParticipation::titles),
                first(told, StoredParticipation::represents),
                first(told, StoredParticipation::roles));
    }

    private static List<Node> first(
            List<StoredParticipation> told, Function<StoredParticipation, List<Node>> property) {
        return told.stream()
                .map(property)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.earliest(), period.latest());
    }
}
