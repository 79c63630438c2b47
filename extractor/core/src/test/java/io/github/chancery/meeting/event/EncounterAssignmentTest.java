package io.github.chancery.meeting.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.OrganisationCoreference;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which encounter a draft is of. */
class EncounterAssignmentTest {
    private static final String MET =
            "[PERSON Weber/NNP] met/VBD/meet [PERSON Stein/NNP] ./. | 0 root 2, 2 nsubj 1, 2 obj 3";
    private static final List<SentenceView> ARTICLE = MadeUp.sentences(MET, MET, MET);
    private static final Party WEBER = MadeUp.person("Anna Weber", "Foreign Minister", "Arnor");
    private static final Party STEIN = MadeUp.person("Paul Stein", "President", "Gondor");
    private static final Party ARNOR = MadeUp.party(EntityKind.COUNTRY, "Arnor");
    private static final Party FARMERS = MadeUp.party(EntityKind.GROUP, "angry farmers");

    private final EventTracker tracker = new EventTracker();
    private final EncounterAssignment assignment = new EncounterAssignment(
            tracker,
            new EventFilter(MadeUp.KNOWN, PartyWords.shipped()),
            new OrganisationCoreference(ARTICLE),
            retelling -> retelling.draft().parties().isEmpty() ? 0.9 : 0.1);
    private final EventLog log = new EventLog();

    @Test
    void aMentionWithTheSamePartiesAddsToTheEncounter() {
        assertEquals("begins report 1", told(0, MeetingType.MEETING, Status.HELD, List.of(), WEBER, STEIN));
        assertEquals("adds to report 1", told(1, MeetingType.MEETING, Status.HELD, List.of("Bree"), ARNOR, STEIN));
        assertEquals(
                List.of("Bree"),
                tracker.encounters().get(0).draft().places().stream()
                        .map(place -> place.name())
                        .toList());
    }

    @Test
    void anotherStatusOrPlaceIsAnotherEncounter() {
        told(0, MeetingType.MEETING, Status.HELD, List.of("Bree"), WEBER, STEIN);
        assertEquals("begins report 2", told(1, MeetingType.MEETING, Status.PLANNED, List.of(), WEBER, STEIN));
        assertEquals(
                "begins report 3", told(2, MeetingType.MEETING, Status.HELD, List.of("Minas Tirith"), WEBER, STEIN));
    }

    @Test
    void whatNobodyOfAStateTakesPartInIsLeftOut() {
        assertEquals(
                "left out: nobody in it acts for a state or an organisation",
                told(0, MeetingType.MEETING, Status.HELD, List.of(), MadeUp.person("Ann Lee", "", ""), FARMERS));
    }

    @Test
    void aCallNeedsTwo() {
        assertEquals("left out: needs 2 parties", told(0, MeetingType.CALL, Status.HELD, List.of(), WEBER));
    }

    @Test
    void theFocusStaysOnWhatTheTextIsChieflyAbout() {
        told(0, MeetingType.MEETING, Status.HELD, List.of(), WEBER, STEIN);
        EventMention beside = MadeUp.event(
                MadeUp.sentences("[PERSON Weber/NNP] left/VBD after/IN talks/NNS/talk | 0 root 2, 2 obl:after 4")
                        .get(0),
                3,
                MeetingType.MEETING);
        assertInstanceOf(
                Outcome.Serves.class,
                assignment.assign(beside, MadeUp.draft(beside, Status.PLANNED, List.of(), WEBER, ARNOR)));
        assertEquals(
                List.of("Anna Weber", "Paul Stein"),
                tracker.parties().get(0).stream().map(Party::name).toList());
    }

    @Test
    void aJudgedEventIsOfTheEncounterThatIsLikeliest() {
        judged(0, MeetingType.MEETING, WEBER, STEIN);
        assertEquals(1, judged(1, MeetingType.MEETING), "the scorer joins what names nobody");
        assertEquals(2, judged(2, MeetingType.MEETING, WEBER, STEIN), "and parts what names somebody");
    }

    @Test
    void noScorerJoinsAVisitWithTalksOrAnEventWithItself() {
        judged(0, MeetingType.MEETING, WEBER, STEIN);
        assertEquals(1, judged(1, MeetingType.VISIT), "nobody in it, and nothing that it is of");
        assertEquals(1, judged(0, MeetingType.MEETING), "likewise");
        assertEquals(
                List.of(1),
                tracker.encounters().stream()
                        .map(encounter -> encounter.draft().tellings().size())
                        .toList());
    }

    /** How many encounters there are once a judged event of a sentence is assigned. */
    private int judged(int sentence, MeetingType type, Party... parties) {
        EventMention event = MadeUp.event(ARTICLE.get(sentence), 1, type)
                .judged(type, new Judgement(0.9, Map.of(Status.HELD, 1.0), List.of(), Map.of()), Map.of());
        assignment.assign(event, MadeUp.draft(event, Status.HELD, List.of(), parties));
        return tracker.encounters().size();
    }

    /** What becomes of a draft of one sentence, in the words for a reader, if all that was begun is reported. */
    private String told(int sentence, MeetingType type, Status status, List<String> places, Party... parties) {
        EventMention event = MadeUp.event(ARTICLE.get(sentence), 1, type);
        DraftReport draft = MadeUp.draft(event, status, places, parties);
        log.note(event, draft.parties().values(), assignment.assign(event, draft));
        Map<Encounter, Integer> numbered = new HashMap<>();
        tracker.encounters().forEach(encounter -> numbered.put(encounter, numbered.size() + 1));
        List<ReadEvent> events = log.events(numbered);
        return events.get(events.size() - 1).outcome();
    }
}
