package io.github.chancery.meeting.event;

import io.github.chancery.meeting.date.DateFinder;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.EventTrigger;
import io.github.chancery.meeting.draft.StatusFinder;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.journey.Destinations;
import io.github.chancery.meeting.party.ArticleSetting;
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

/** From an event to a draft: who is meant, where, when and about what. */
final class DraftBuilder {
    private final ParticipantFinder participants;
    private final PlaceFinder places;
    private final DateFinder dates;

    DraftBuilder(PartyFinder parties, ArticleSetting setting) {
        this.participants = new ParticipantFinder(parties, setting.sentences());
        this.places = new PlaceFinder(setting.article(), setting.known());
        this.dates = new DateFinder(setting.article());
    }

    /** The drafts of an event: one, or one a destination where a visit has several. */
    List<DraftReport> drafts(EventMention event) {
        List<Integer> told = event.type() == MeetingType.CALL ? List.of() : event.tokens(RoleName.PLACE);
        if (event.type() != MeetingType.VISIT || told.size() < 2) {
            return SeparateEncounters.of(event, draft(event, places.find(event.sentence(), told)));
        }
        List<DraftReport> stops = new ArrayList<>();
        for (EventMention stop : Destinations.of(event)) {
            List<Place> there = places.find(event.sentence(), stop.tokens(RoleName.PLACE));
            if (!there.isEmpty()) {
                stops.add(draft(stop, there));
            }
        }
        return stops;
    }

    private DraftReport draft(EventMention event, List<Place> where) {
        Status told = StatusFinder.find(event);
        Optional<MeetingDate> date = dates.find(event, told);
        Map<String, Party> who = participants.of(event, where);
        boolean unsettled = event.judgement().isEmpty() && date.isEmpty() && where.isEmpty() && isUnsettled(event, who);
        Status status = told == Status.HELD && unsettled ? Status.PROPOSED : inTime(event, told, date);
        SentenceView view = event.sentence();
        return new DraftReport(
                event.type(),
                status,
                who,
                where,
                date,
                TopicFinder.find(event),
                List.of(view.mention()),
                telling(event),
                List.of(new Telling(event, participants.possible(event))));
    }

    /** What is dated after the day of publication has not been held yet, whatever the tense. */
    private Status inTime(EventMention event, Status told, Optional<MeetingDate> date) {
        boolean present = event.sentence().tag(event.trigger()).matches("VB[ZPG]");
        boolean ahead = date.filter(when -> dates.isAhead(when) || (present && dates.lasts(when)))
                .isPresent();
        return told == Status.HELD && ahead ? Status.PLANNED : told;
    }

    /** "dialogue with Harad": a noun with one country, and neither time nor place, tells of no meeting that was held. */
    private static boolean isUnsettled(EventMention event, Map<String, Party> parties) {
        return !event.isVerb()
                && !event.isCarried()
                && event.parties().equals(OptionalInt.of(2))
                && event.type() == MeetingType.MEETING
                && parties.size() == 1
                && parties.values().stream().allMatch(party -> party.kind() == EntityKind.COUNTRY);
    }

    private EventTrigger telling(EventMention event) {
        return new EventTrigger(
                event.sentence().mention(event.trigger(), event.trigger() + 1),
                event.pattern(),
                event.vague(),
                event.isVerb(),
                event.isMain(),
                participants.isSurmised(event));
    }
}
