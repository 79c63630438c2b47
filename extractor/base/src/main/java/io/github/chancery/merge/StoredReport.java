package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A report as an article's graph holds it. Every list is sorted.
 *
 * @param iri the report
 * @param article the article that it is from
 * @param published when the article was published
 * @param type {@code dm:Meeting}, {@code dm:Visit} or {@code dm:Call}
 * @param status one of the five
 * @param parties who takes part and in what capacity, each actor once
 * @param places where
 * @param date {@code dm:date}
 * @param period from {@code dm:earliest} to {@code dm:latest}
 * @param dateTexts the article's words for the date
 * @param topics what it was about
 * @param labels what the represented countries and organisations and the topics are called
 * @param confidence from 0 to 1
 */
record StoredReport(
        Node iri,
        Node article,
        Optional<LocalDate> published,
        Node type,
        Node status,
        List<Party> parties,
        List<ToldPlace> places,
        Optional<Node> date,
        Optional<Period> period,
        List<Node> dateTexts,
        List<Node> topics,
        Map<Node, String> labels,
        BigDecimal confidence) {
    /** How strong a status is where two articles are of the same age, the strongest first. */
    private static final List<Node> STRENGTH =
            List.of(Vocabulary.HELD, Vocabulary.CANCELLED, Vocabulary.DENIED, Vocabulary.PLANNED, Vocabulary.PROPOSED);

    /** By IRI. */
    static final Comparator<StoredReport> BY_IRI =
            Comparator.comparing(report -> report.iri().getURI());

    /** The latest article first, and those without a date of publication last. */
    static final Comparator<StoredReport> LATEST_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.published().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(report -> STRENGTH.indexOf(report.status()))
            .thenComparing(BY_IRI);

    /** The earliest article first, and those without a date of publication last. */
    static final Comparator<StoredReport> EARLIEST_FIRST = Comparator.comparing(
                    (StoredReport report) -> report.published().orElse(LocalDate.MAX))
            .thenComparing(BY_IRI);

    StoredReport {
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        dateTexts = List.copyOf(dateTexts);
        topics = List.copyOf(topics);
        labels = Map.copyOf(labels);
    }

    /** The same with other parties. */
    StoredReport with(List<Party> others) {
        return new StoredReport(
                iri,
                article,
                published,
                type,
                status,
                others,
                places,
                date,
                period,
                dateTexts,
                topics,
                labels,
                confidence);
    }
}
