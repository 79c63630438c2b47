package io.github.chancery.meeting.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.OrganisationCoreference;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
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
            tracker, new EventFilter(MadeUp.KNOWN, PartyWords.shipped()), new OrganisationCoreference(ARTICLE));
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

    /** What becomes of a draft of one sentence, in the words for a reader, if all that was begun is reported. */
    private String told(int sentence, MeetingType type, Status status, List<String> places, Party... parties) {
        EventMention event = MadeUp.event(ARTICLE.get(sentence), 1, type);
        DraftReport draft = MadeUp.draft(event, status, places, parties);
        log.note(event, draft.parties().values(), assignment.assign(event, draft));
        List<ReadEvent> events = log.events(tracker.encounters());
        return events.get(events.size() - 1).outcome();
    }
}
