package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one article says of one meeting.
 *
 * @param type how the parties met
 * @param status what became of it
 * @param participations who takes part, at least one
 * @param places where: the most specific place told, and those that the article says it lies in
 * @param date when
 * @param topics what was discussed, short noun phrases
 * @param evidence the sentences that report it, in order of the text
 * @param trigger the word or words that a pattern found it by
 * @param pattern the name of that pattern
 * @param confidence the chance that the report is right, from 0 to 1
 */
public record Report(
        MeetingType type,
        Status status,
        List<Participation> participations,
        List<Entity> places,
        Optional<MeetingDate> date,
        List<Entity> topics,
        List<Mention> evidence,
        Mention trigger,
        String pattern,
        double confidence) {
    public Report {
        requireNonNull(type);
        requireNonNull(status);
        requireNonNull(date);
        requireNonNull(trigger);
        requireNonNull(pattern);
        participations = List.copyOf(participations);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        if (participations.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a report has a participant and evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1, not " + confidence);
        }
    }

    /** This report with other participations. */
    public Report withParticipations(List<Participation> others) {
        return with(others, places, topics);
    }

    /** This report with other places. */
    public Report withPlaces(List<Entity> others) {
        return with(participations, others, topics);
    }

    /** This report with other topics. */
    public Report withTopics(List<Entity> others) {
        return with(participations, places, others);
    }

    private Report with(List<Participation> parties, List<Entity> where, List<Entity> matters) {
        return new Report(type, status, parties, where, date, matters, evidence, trigger, pattern, confidence);
    }

    /** Everybody and everything that it names, as often as it does. */
    public Stream<Entity> entities() {
        return Stream.of(
                        participations.stream()
                                .flatMap(party -> Stream.concat(Stream.of(party.actor()), party.represents().stream())),
                        places.stream(),
                        topics.stream())
                .flatMap(named -> named);
    }
}
