package io.github.chancery.meeting.event;

import io.github.chancery.meeting.candidate.EventSource;
import io.github.chancery.meeting.decision.EncounterDecision;
import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.journey.HostCountry;
import io.github.chancery.meeting.journey.Itinerary;
import io.github.chancery.meeting.journey.VisitStays;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.OrganisationCoreference;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Budget;
import java.util.List;

/** Reads one article from its first sentence to its last: events are found, drafts grow of them, reports of drafts. */
public final class MeetingReader {
    private final ArticleSetting setting;
    private final EventSource source;
    private final EncounterDecision decision;
    private final PartyFinder parties;
    private final DraftBuilder builder;
    private final Itinerary itinerary;
    private final HostCountry hosts;
    private final EventTracker tracker = new EventTracker();
    private final EncounterAssignment assignment;
    private final EventLog log = new EventLog();

    public MeetingReader(ArticleSetting setting, EventSource source, Joining joining, EncounterDecision decision) {
        this.setting = setting;
        this.source = source;
        this.decision = decision;
        OrganisationCoreference organisations = new OrganisationCoreference(setting.sentences());
        this.parties = PartyFinder.of(setting, organisations, tracker::parties);
        this.builder = new DraftBuilder(parties, setting);
        this.itinerary = new Itinerary(setting.known());
        this.hosts = new HostCountry(setting.known(), setting.words(), setting.owner());
        EventFilter filter = new EventFilter(setting.known(), setting.words());
        this.assignment = new EncounterAssignment(tracker, filter, organisations, joining);
    }

    /**
     * The way of an article: sentence by sentence, event by event, to what it tells as a whole.
     *
     * @throws io.github.chancery.model.OverLimitException if it takes too long
     */
    public Reading read(Budget budget) {
        for (SentenceView sentence : setting.sentences()) {
            budget.check();
            itinerary.enter(sentence);
            for (EventMention event : source.find(sentence, setting.headline(), parties)) {
                take(event);
            }
        }
        tracker.settle(new VisitStays(setting.known()));
        List<DraftReport> drafts =
                tracker.encounters().stream().map(Encounter::draft).toList();
        return Reading.of(tracker.encounters(), decision.judge(setting, drafts), log);
    }

    /** The way of an event: to drafts, to where the journey has come to, to the encounter that each is of. */
    private void take(EventMention event) {
        if (event.has(RoleName.NOT)) {
            log.note(event, List.of(), new Outcome.LeftOut("a pattern says that this is no meeting"));
            return;
        }
        int sentence = event.sentence().index();
        List<DraftReport> drafts = builder.drafts(event);
        for (DraftReport draft : drafts) {
            DraftReport situated = hosts.named(itinerary.situate(draft, sentence));
            log.note(event, situated.parties().values(), assignment.assign(event, situated));
        }
        if (event.isVerb() || !tracker.isBesideTalks(event)) {
            itinerary.travel(drafts, sentence);
        }
    }
}
