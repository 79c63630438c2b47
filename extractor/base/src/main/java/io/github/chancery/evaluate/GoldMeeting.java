package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
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
 * @param dateText the words that tell the date
 * @param triggers where the text has the words that denote it; empty where they are not annotated
 */
public record GoldMeeting(
        MeetingType type,
        Status status,
        List<GoldEntity> participants,
        List<GoldEntity> places,
        Optional<String> date,
        List<String> topics,
        List<String> evidence,
        Optional<String> dateText,
        List<Trigger> triggers) {
    public GoldMeeting {
        requireNonNull(type);
        requireNonNull(status);
        requireNonNull(date);
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        topics = List.copyOf(topics);
        evidence = List.copyOf(evidence);
        triggers = List.copyOf(triggers);
        requireNonNull(dateText);
    }

    /** Where a word stands in its article's text, in UTF-16: the first character and the one after its last. */
    public record Trigger(int begin, int end) {}

    /** Whether one of the words that denote it stands within these characters. */
    public boolean isToldAt(int begin, int end) {
        return triggers.stream().anyMatch(trigger -> trigger.begin() < end && begin < trigger.end());
    }

    /** Whether days are just those annotated. */
    public boolean isOn(Period period) {
        return date.filter(days -> DateMatch.sameDays(days, period)).isPresent();
    }

    /** Whether a phrase may be one of its topics. */
    public boolean isAbout(String phrase) {
        return topics.stream().anyMatch(topic -> NameMatch.sameTopic(topic, phrase));
    }
}
