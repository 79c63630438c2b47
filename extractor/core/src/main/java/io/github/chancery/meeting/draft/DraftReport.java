package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyAlignment;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicSet;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A report in the making: what the sentences read so far say of one encounter. */
public record DraftReport(
        MeetingType type,
        Status status,
        Map<String, Party> parties,
        List<Place> places,
        Optional<MeetingDate> date,
        List<Entity> topics,
        List<Mention> evidence,
        EventTrigger telling,
        List<Telling> tellings) {

    /** This draft with what a later mention of the encounter adds. */
    public DraftReport and(DraftReport other) {
        return new DraftReport(
                surerType(other),
                status,
                PartyAlignment.join(parties, other.parties),
                where(other),
                closer(date, other.date),
                TopicSet.join(topics, other.topics),
                Mention.union(evidence, other.evidence),
                telling.and(other.telling),
                Stream.concat(tellings.stream(), other.tellings.stream()).toList());
    }

    /** This draft with another's topics. */
    public DraftReport about(DraftReport other) {
        return about(other.topics, other.evidence);
    }

    /** This draft with more topics, and the sentences that tell them. */
    public DraftReport about(List<Entity> more, List<Mention> told) {
        return new DraftReport(
                type,
                status,
                parties,
                places,
                date,
                TopicSet.join(topics, more),
                Mention.union(evidence, told),
                telling,
                tellings);
    }

    /** This draft, but a visit without what the talks told with it are about: "left for Gondor for talks on trade". */
    public DraftReport without(List<DraftReport> all) {
        if (type != MeetingType.VISIT) {
            return this;
        }
        List<Entity> own = topics.stream()
                .filter(topic -> all.stream()
                        .noneMatch(other -> other.type != MeetingType.VISIT
                                && other.parties.size() > 1
                                && other.topics.contains(topic)))
                .toList();
        return new DraftReport(type, status, parties, places, date, own, evidence, telling, tellings);
    }

    public boolean isToldIn(Mention sentence) {
        return evidence.contains(sentence);
    }

    /** Whether a party is called that. */
    public boolean isOf(String name) {
        return parties.values().stream()
                .anyMatch(party -> party.name().equals(name)
                        || party.mentions().stream()
                                .anyMatch(mention -> mention.quote().equals(name)));
    }

    /** Whether a person takes part in both. */
    public boolean sharesPerson(DraftReport other) {
        return parties.values().stream()
                .anyMatch(party -> party.kind() == EntityKind.PERSON && other.parties.containsKey(party.key()));
    }

    /** Whether this may be a stop of a journey, or a meeting there, and nothing is told yet of what it is about. */
    public boolean isStopOf(DraftReport journey) {
        boolean theirs = journey.parties.isEmpty() ? type == MeetingType.VISIT : sharesPerson(journey);
        return theirs && type != MeetingType.CALL && status != Status.CANCELLED && topics.isEmpty();
    }

    /** This draft with another's date if it has none. */
    public DraftReport dated(DraftReport other) {
        return date.isPresent() ? this : with(places, other.date);
    }

    /** This draft with another's places if it has none. */
    public DraftReport placed(DraftReport other) {
        return places.isEmpty() ? with(other.places, date) : this;
    }

    /** This meeting's place and day as a stop of a journey. */
    public DraftReport on(DraftReport journey) {
        return journey.with(places, date.or(() -> journey.date));
    }

    /** A journey whose stops are still to be told. */
    public DraftReport nowhere() {
        return with(List.of(), date);
    }

    /** This visit and another that the text tells in one breath. */
    public DraftReport besides(DraftReport other) {
        return with(Place.union(places, other.places), date.or(() -> other.date));
    }

    /** This visit, at more places and on the days given. */
    public DraftReport at(List<Place> more, Optional<MeetingDate> days) {
        return with(Place.union(places, more), days);
    }

    /** Whether a word of one of the sentences that tell of it was taken for its place. */
    public boolean isPlacedBy(SentenceView sentence, int token) {
        return tellings.stream()
                .map(Telling::event)
                .anyMatch(event -> event.sentence().index() == sentence.index()
                        && event.tokens(RoleName.PLACE).contains(token));
    }

    /** This draft with other parties. */
    public DraftReport with(Map<String, Party> others) {
        return new DraftReport(type, status, others, places, date, topics, evidence, telling, tellings);
    }

    /** This draft, at these places and on these days instead of its own. */
    public DraftReport with(List<Place> newPlaces, Optional<MeetingDate> newDate) {
        return new DraftReport(type, status, parties, newPlaces, newDate, topics, evidence, telling, tellings);
    }

    /** The more precise of two dates that fit. */
    private static Optional<MeetingDate> closer(Optional<MeetingDate> mine, Optional<MeetingDate> theirs) {
        long mySpan = mine.flatMap(MeetingDate::period).map(Period::days).orElse(Long.MAX_VALUE);
        long theirSpan = theirs.flatMap(MeetingDate::period).map(Period::days).orElse(Long.MAX_VALUE);
        return theirSpan < mySpan || mine.isEmpty() ? theirs : mine;
    }

    /** The report, once the whole article is read. */
    public Report report(double confidence) {
        return new Report(
                type,
                status,
                parties.values().stream().map(Party::participation).toList(),
                places.stream().map(Place::entity).toList(),
                date,
                subjects(),
                evidence,
                telling.trigger(),
                telling.pattern(),
                confidence);
    }

    /** The topics, without the names of those who met, which only own or follow what is meant. */
    private List<Entity> subjects() {
        return topics.stream()
                .filter(topic -> parties.values().stream().noneMatch(party -> party.isNamed(topic.name())))
                .toList();
    }

    /** The type that is surer; of two guesses, the one that says more. */
    private MeetingType surerType(DraftReport other) {
        if (telling.vague() != other.telling.vague()) {
            return telling.vague() ? other.type : type;
        }
        return type == MeetingType.MEETING ? other.type : type;
    }

    /** A call is nowhere, whatever places it is about. */
    private List<Place> where(DraftReport other) {
        return surerType(other) == MeetingType.CALL ? List.of() : Place.union(places, other.places);
    }
}
