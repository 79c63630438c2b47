package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as annotated.
 *
 * @param type how the parties met
 * @param status what became of it
 * @param participants who took part; empty where the article does not tell
 * @param places where; several are the same place told more and less precisely
 * @param date a day, month or year (2016, 2016-08, 2016-08-15) or two days with a slash between, where settled
 * @param topics what it was about
 * @param evidence the sentences that report it, exactly as in the text
 */
public record GoldMeeting(
        MeetingType type,
        Status status,
        List<GoldEntity> participants,
        List<GoldEntity> places,
        Optional<String> date,
        List<String> topics,
        List<String> evidence) {
    public GoldMeeting {
        requireNonNull(type);
        requireNonNull(status);
        requireNonNull(date);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
    }
}
