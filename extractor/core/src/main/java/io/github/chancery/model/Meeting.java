package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One real encounter, as the reports of it add up.
 *
 * @param reports the reports, at least one; that of the earliest article first
 * @param type how the parties met
 * @param status what became of it
 * @param participants who took part, by actor
 * @param places where, each as often as reports call it otherwise
 * @param period the days that it may be on
 * @param dateTexts the articles' words for the date
 * @param topics what it was about
 * @param confidence the chance that it is right, from 0 to 1
 * @param independentSources how many of the articles that report it are no copies of others
 */
public record Meeting(
        List<StoredReport> reports,
        MeetingType type,
        Status status,
        List<Participant> participants,
        List<StoredPlace> places,
        Optional<Period> period,
        List<String> dateTexts,
        List<EntityKey> topics,
        double confidence,
        int independentSources) {
    public Meeting {
        requireNonNull(type);
        requireNonNull(status);
        requireNonNull(period);
        reports = List.copyOf(reports);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        dateTexts = List.copyOf(dateTexts);
        topics = List.copyOf(topics);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a meeting has at least one report");
        }
    }
}
