package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a group of reports says together of the one encounter that they tell of. Every list is sorted.
 *
 * @param reports the reports; that of the earliest article first
 * @param status as the latest article has it
 * @param parties who took part, as the latest articles to tell have it
 * @param dated the report that tells the date most precisely
 */
record Meeting(List<StoredReport> reports, Node status, List<Party> parties, Optional<StoredReport> dated) {
    private static final Comparator<StoredReport> MOST_PRECISE_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.period().map(Period::days).orElse(Long.MAX_VALUE))
            .thenComparing(StoredReport.LATEST_FIRST);

    Meeting {
        reports = List.copyOf(reports);
        parties = List.copyOf(parties);
    }

    /** @param reports at least one, in any order */
    static Meeting of(List<StoredReport> reports) {
        List<StoredReport> latestFirst =
                reports.stream().sorted(StoredReport.LATEST_FIRST).toList();
        Affiliations known = Affiliations.of(latestFirst);
        return new Meeting(
                reports.stream().sorted(StoredReport.EARLIEST_FIRST).toList(),
                latestFirst.get(0).status(),
                Cast.of(latestFirst.stream().map(known::complete).toList()),
                reports.stream().filter(report -> report.period().isPresent()).min(MOST_PRECISE_FIRST));
    }

    Node type() {
        return reports.get(0).type();
    }

    /** The articles that tell of it, each once. */
    Set<Node> articles() {
        return reports.stream().map(StoredReport::article).collect(Collectors.toSet());
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

    /** The place that says most: a city or a venue more than a country; the first in alphabetical order. */
    Optional<String> place() {
        return reports.stream()
                .flatMap(report -> report.places().stream())
                .min(Comparator.comparing(ToldPlace::isCountry).thenComparing(ToldPlace::name))
                .map(ToldPlace::name);
    }

    List<Node> places() {
        return all(report -> report.places().stream().map(ToldPlace::node).toList());
    }

    Set<Party> hosts() {
        return parties.stream()
                .filter(party -> party.roles().contains(Vocabulary.HOST))
                .collect(Collectors.toSet());
    }

    BigDecimal confidence() {
        return reports.stream()
                .map(StoredReport::confidence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
