package io.github.chancery.meeting.draft;

import static io.github.chancery.meeting.draft.CompatibilityTest.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.pattern.ToldRoles;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several mentions of a text tell of one encounter. */
class DraftReportTest {
    private static final List<SentenceView> SENTENCES = MadeUp.sentences(
            "Weber/NNP met/VBD/meet Stein/NNP ./. | 0 root 2, 2 nsubj 1",
            "The/DT talks/NNS/talk were/VBD in/IN Bree/NNP ./. | 5 nsubj 2, 0 root 5");
    private static final EventMention MET = MadeUp.event(SENTENCES.get(0), 1, MeetingType.MEETING);
    private static final EventMention TALKS = MadeUp.event(SENTENCES.get(1), 1, MeetingType.MEETING);
    private static final Party WEBER = MadeUp.person("Anna Weber", "Minister", "Arnor");

    /** Drafts as {@link CompatibilityTest} writes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # told before               | told later                  | together
                    # What is sure counts before a guess; of two guesses, or two that are sure, what says more.
                    meeting? held arnor - -     | call held arnor - -         | CALL HELD Arnor -
                    call held arnor - -         | meeting? held arnor - -     | CALL HELD Arnor -
                    meeting held arnor - -      | call? held arnor - -        | MEETING HELD Arnor -
                    call? held arnor - -        | meeting held arnor - -      | MEETING HELD Arnor -
                    meeting? held arnor - -     | call? held arnor - -        | CALL HELD Arnor -
                    visit held arnor - -        | meeting held arnor - -      | VISIT HELD Arnor -
                    # A call is nowhere.
                    call held arnor bree -      | meeting? held arnor dale -  | CALL HELD Arnor -
                    meeting held arnor bree -   | meeting held arnor dale -   | MEETING HELD Arnor bree dale -
                    # The first status stays, and everybody who takes part.
                    meeting planned arnor - -   | meeting held gondor - -     | MEETING PLANNED Arnor Gondor -
                    # The more precise of two dates.
                    meeting held arnor - 3-5    | meeting held arnor - 4      | MEETING HELD Arnor on 4
                    meeting held arnor - 4      | meeting held arnor - 3-5    | MEETING HELD Arnor on 4
                    meeting held arnor - 4-6    | meeting held arnor - 3-5    | MEETING HELD Arnor on 4-6
                    meeting held arnor - soon   | meeting held arnor - 4      | MEETING HELD Arnor on 4
                    meeting held arnor - -      | meeting held arnor - soon   | MEETING HELD Arnor soon
                    meeting held arnor - soon   | meeting held arnor - -      | MEETING HELD Arnor soon
                    """)
    void laterMentionsAdd(String told, String later, String together) {
        assertEquals(together, words(draft(told).and(draft(later))));
    }

    private static String words(DraftReport draft) {
        List<String> words =
                new ArrayList<>(List.of(draft.type().name(), draft.status().name()));
        draft.parties().values().forEach(party -> words.add(party.name()));
        draft.places().forEach(place -> words.add(place.name()));
        words.add(draft.date().map(MeetingDate::text).orElse("-"));
        return String.join(" ", words);
    }

    @Test
    void allSentencesThatTellOfItAreEvidence() {
        DraftReport both = toldBy(MET).and(toldBy(TALKS));
        assertEquals(List.of("Weber met Stein .", "The talks were in Bree ."), quotes(both));
        assertEquals(
                List.of(MET, TALKS),
                both.tellings().stream().map(Telling::event).toList());
        assertTrue(both.isToldIn(SENTENCES.get(1).mention()));
        assertFalse(toldBy(MET).isToldIn(SENTENCES.get(1).mention()));
    }

    @Test
    void itIsToldAsPlainlyAsThePlainestMentionTellsIt() {
        EventTrigger plain = toldBy(MET).telling();
        EventTrigger beside = new EventTrigger(Mention.of("talks", 0, 5), "guess", true, false, false, true);
        EventTrigger guess = new EventTrigger(Mention.of("visit", 0, 5), "other guess", true, false, false, true);
        assertEquals(new EventTrigger(plain.trigger(), "made-up", false, true, true, false), plain.and(beside));
        assertEquals(new EventTrigger(beside.trigger(), "made-up", false, true, true, false), beside.and(plain));
        assertEquals(new EventTrigger(beside.trigger(), "other guess", true, false, false, true), beside.and(guess));
    }

    @Test
    void topicsAreAddedWithTheSentencesThatTellThem() {
        DraftReport trade = toldBy(MET).about(List.of(topic("trade")), List.of());
        DraftReport war = toldBy(TALKS).about(List.of(topic("the war")), List.of());
        assertEquals(List.of("trade", "the war"), topics(trade.about(war)));
        assertEquals(List.of("trade", "the war"), topics(trade.and(war)));
        assertEquals(List.of("Weber met Stein .", "The talks were in Bree ."), quotes(trade.about(war)));
        assertEquals(trade.parties(), trade.about(war).parties());
    }

    @Test
    void aVisitIsNotAboutWhatItsTalksAreAbout() {
        List<Entity> matters = List.of(topic("trade"), topic("the war"));
        DraftReport visit = draft("visit held arnor - -").about(matters, List.of());
        DraftReport talks = draft("meeting held arnor+gondor - -").about(List.of(topic("trade")), List.of());
        DraftReport alone = draft("meeting held arnor - -").about(List.of(topic("the war")), List.of());
        DraftReport otherVisit = draft("visit held arnor+gondor - -").about(List.of(topic("the war")), List.of());
        assertEquals(List.of("the war"), topics(visit.without(List.of(visit, talks, alone, otherVisit))));
        assertEquals(List.of("trade"), topics(talks.without(List.of(visit, talks))));
    }

    @Test
    void namesOfThoseWhoMetAreNoTopics() {
        DraftReport draft =
                toldBy(MET, WEBER).about(List.of(topic("Anna Weber"), topic("Arnor"), topic("trade")), List.of());
        assertEquals(
                List.of("trade"),
                draft.report(0.7).topics().stream().map(Entity::name).toList());
    }

    @Test
    void theReportHasWhatTheDraftTells() {
        DraftReport draft = draft("call denied arnor+gondor - 3");
        Report report = draft.report(0.7);
        assertEquals(MeetingType.CALL, report.type());
        assertEquals(Status.DENIED, report.status());
        assertEquals(
                List.of("Arnor", "Gondor"),
                report.participations().stream()
                        .map(party -> party.actor().name())
                        .toList());
        assertEquals(draft.date(), report.date());
        assertEquals(0.7, report.confidence());
        assertEquals(
                List.of("bree"),
                draft("meeting held arnor bree -").report(1).places().stream()
                        .map(Entity::name)
                        .toList());
    }

    @Test
    void placesAndDatesAreLentWhereNoneIsTold() {
        DraftReport bare = draft("meeting held arnor - -");
        DraftReport told = draft("meeting held arnor bree 3");
        DraftReport other = draft("visit held arnor dale 5");
        assertEquals("MEETING HELD Arnor on 3", words(bare.dated(told)));
        assertEquals("MEETING HELD Arnor bree on 3", words(told.dated(other)));
        assertEquals("MEETING HELD Arnor bree -", words(bare.placed(told)));
        assertEquals("MEETING HELD Arnor bree on 3", words(told.placed(other)));
        assertEquals("VISIT HELD Arnor bree on 3", words(told.on(other)));
        assertEquals("VISIT HELD Arnor on 5", words(bare.on(other)));
        assertEquals("VISIT HELD Arnor on 5", words(other.nowhere()));
        assertEquals("VISIT HELD Arnor dale bree on 5", words(other.besides(told)));
        assertEquals("MEETING HELD Arnor dale on 5", words(bare.besides(other)));
        assertEquals("VISIT HELD Arnor dale bree on 3", words(other.at(told.places(), told.date())));
        assertEquals("VISIT HELD dale on 5", words(other.with(Map.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a mention               | a journey                | whether it is a stop of it
                    meeting held weber - -    | visit held weber - -     | true
                    meeting held arnor - -    | visit held arnor - -     | false
                    visit held arnor - -      | visit held - - -         | true
                    meeting held weber - -    | visit held - - -         | false
                    call held weber - -       | visit held weber - -     | false
                    meeting cancelled weber - - | visit held weber - -   | false
                    meeting planned weber - - | visit held weber - -     | true
                    """)
    void aStopIsOfAPersonOfTheJourneyOrAVisitByNobodyTold(String mention, String journey, boolean stop) {
        assertEquals(stop, draft(mention).isStopOf(draft(journey)));
    }

    @Test
    void whatHasATopicIsNoStop() {
        DraftReport told = draft("meeting held weber - -").about(List.of(topic("trade")), List.of());
        assertFalse(told.isStopOf(draft("visit held weber - -")));
    }

    @Test
    void aPartyIsKnownByItsNameAndByTheWordsOfTheText() {
        DraftReport draft = toldBy(MET, WEBER);
        assertTrue(draft.isOf("Anna Weber"));
        assertFalse(draft.isOf("Paul Stein"));
        Party brief = new Party(
                WEBER.kind(),
                WEBER.name(),
                WEBER.title(),
                WEBER.affiliation(),
                List.of(new Mention(0, 5, "Weber")),
                WEBER.basis(),
                WEBER.role());
        assertTrue(toldBy(MET, brief).isOf("Weber"));
    }

    @Test
    void aWordIsItsPlaceInTheSentenceThatSaysSo() {
        DraftReport placed = toldBy(ToldRoles.of(TALKS, Map.of(RoleName.PLACE, List.of(4))));
        assertTrue(placed.isPlacedBy(SENTENCES.get(1), 4));
        assertFalse(placed.isPlacedBy(SENTENCES.get(1), 3));
        assertFalse(placed.isPlacedBy(SENTENCES.get(0), 4));
    }

    private static DraftReport toldBy(EventMention event, Party... parties) {
        return MadeUp.draft(event, Status.HELD, List.of(), parties);
    }

    private static Entity topic(String name) {
        int begin = 100 * Math.floorMod(name.hashCode(), 1000);
        Mention mention = new Mention(begin, begin + name.length(), name);
        return new Entity(EntityKind.TOPIC, name, List.of(mention), "topic", Optional.empty());
    }

    private static List<String> topics(DraftReport draft) {
        return draft.topics().stream().map(Entity::name).toList();
    }

    private static List<String> quotes(DraftReport draft) {
        return draft.evidence().stream().map(Mention::quote).toList();
    }
}
