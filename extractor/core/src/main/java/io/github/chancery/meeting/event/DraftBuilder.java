package io.github.chancery.meeting.event;

import io.github.chancery.meeting.date.DateFinder;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.EventTrigger;
import io.github.chancery.meeting.draft.StatusFinder;
import io.github.chancery.meeting.journey.Destinations;
import io.github.chancery.meeting.party.ParticipantFinder;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.place.PlaceFinder;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicFinder;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** From a candidate to a draft: who is meant, where, when and about what. */
final class DraftBuilder {
    private final ParticipantFinder attendance;
    private final PlaceFinder places;
    private final DateFinder dates;

    DraftBuilder(PartyFinder parties, PlaceFinder places, DateFinder dates) {
        this.attendance = new ParticipantFinder(parties);
        this.places = places;
        this.dates = dates;
    }

    /** The drafts of a candidate: one, or one a destination where a visit has several. */
    List<DraftReport> drafts(EventMention candidate) {
        List<Integer> told = candidate.type() == MeetingType.CALL ? List.of() : candidate.tokens(RoleName.PLACE);
        if (candidate.type() != MeetingType.VISIT || told.size() < 2) {
            return SeparateEncounters.of(candidate, draft(candidate, places.find(candidate.sentence(), told)));
        }
        List<DraftReport> stops = new ArrayList<>();
        for (EventMention stop : Destinations.of(candidate)) {
            List<Place> there = places.find(candidate.sentence(), stop.tokens(RoleName.PLACE));
            if (!there.isEmpty()) {
                stops.add(draft(stop, there));
            }
        }
        return stops;
    }

    private DraftReport draft(EventMention candidate, List<Place> where) {
        Status told = StatusFinder.find(candidate);
        Optional<MeetingDate> date = dates.find(candidate, told);
        Map<String, Party> who = attendance.of(candidate, where);
        boolean unsettled = date.isEmpty() && where.isEmpty() && isUnsettled(candidate, who);
        Status status = told == Status.HELD && unsettled ? Status.PROPOSED : inTime(candidate, told, date);
        SentenceView view = candidate.sentence();
        return new DraftReport(
                candidate.type(),
                status,
                who,
                where,
                date,
                TopicFinder.find(candidate),
                List.of(view.mention()),
                telling(candidate));
    }

    /** What is dated after the day of publication has not been held yet, whatever the tense. */
    private Status inTime(EventMention candidate, Status told, Optional<MeetingDate> date) {
        boolean present = candidate.sentence().tag(candidate.event()).matches("VB[ZPG]");
        boolean ahead = date.filter(when -> dates.isAhead(when) || (present && dates.lasts(when)))
                .isPresent();
        return told == Status.HELD && ahead ? Status.PLANNED : told;
    }

    /** "dialogue with Harad": a noun with one country, and neither time nor place, tells of no meeting that was held. */
    private static boolean isUnsettled(EventMention candidate, Map<String, Party> parties) {
        return !candidate.isVerb()
                && !candidate.isCarried()
                && candidate.parties().equals(OptionalInt.of(2))
                && candidate.type() == MeetingType.MEETING
                && parties.size() == 1
                && parties.values().stream().allMatch(party -> party.kind() == EntityKind.COUNTRY);
    }

    private EventTrigger telling(EventMention candidate) {
        return new EventTrigger(
                candidate.sentence().mention(candidate.event(), candidate.event() + 1),
                candidate.pattern(),
                candidate.vague(),
                candidate.isVerb(),
                candidate.isMain(),
                attendance.isSurmised(candidate));
    }
}
