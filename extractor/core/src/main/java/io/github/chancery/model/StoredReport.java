package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as it is read back from its article's graph, as far as it says what the report has in common with others. Every
 * list is sorted.
 *
 * @param iri the report's
 * @param article the IRI of the article that it is from
 * @param published when the article was published
 * @param type how the parties met
 * @param status what became of it
 * @param participants who takes part and in what capacity, each actor once
 * @param places where
 * @param period the days that it may be on
 * @param dateTexts the article's words for the date
 * @param topics what it was about
 * @param labels what the topics are called, and the countries and organisations acted for
 * @param confidence the chance that the report is right, from 0 to 1
 */
public record StoredReport(
        String iri,
        String article,
        Optional<LocalDate> published,
        MeetingType type,
        Status status,
        List<Participant> participants,
        List<StoredPlace> places,
        Optional<Period> period,
        List<String> dateTexts,
        List<EntityKey> topics,
        Map<EntityKey, String> labels,
        double confidence) {
    /** By IRI. */
    public static final Comparator<StoredReport> BY_IRI = Comparator.comparing(StoredReport::iri);

    public StoredReport {
        requireNonNull(iri);
        requireNonNull(article);
        requireNonNull(published);
        requireNonNull(type);
        requireNonNull(status);
        requireNonNull(period);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        dateTexts = List.copyOf(dateTexts);
        topics = List.copyOf(topics);
        labels = Map.copyOf(labels);
    }

    /** This report with other participants. */
    public StoredReport withParticipants(List<Participant> others) {
        return new StoredReport(
                iri, article, published, type, status, others, places, period, dateTexts, topics, labels, confidence);
    }
}
