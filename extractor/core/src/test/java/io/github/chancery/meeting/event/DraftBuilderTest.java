package io.github.chancery.meeting.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.ArticleSetting;
import io.github.chancery.meeting.party.OrganisationCoreference;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.pattern.ToldRoles;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Status;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import io.github.chancery.model.TimeValue.Direction;
import io.github.chancery.model.TimeValue.Offset;
import io.github.chancery.model.TimeValue.Unit;
import io.github.chancery.model.TimeValue.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tense, the date and the parties of an event say of how it stands, read on Wednesday 15 June 2022. */
class DraftBuilderTest {
    private static final Map<String, TimeValue> TIMES = Map.of(
            "Monday", new Weekday(DayOfWeek.MONDAY, Direction.UNTOLD),
            "tomorrow", new Offset(1, Unit.DAY),
            "yesterday", new Offset(-1, Unit.DAY),
            "week", new Offset(0, Unit.WEEK));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # trigger | how stands | sentence                                                     | status
                    # What is dated after today has not been held, whatever the tense.
                    1 | - | Weber/NNP met/VBD [COUNTRY Gondor/NNP] yesterday/NN                             | HELD
                    1 | - | Weber/NNP meets/VBZ [COUNTRY Gondor/NNP] Monday/NNP                             | PLANNED
                    0 | - | talks/NNS with/IN [COUNTRY Gondor/NNP] tomorrow/NN                              | PLANNED
                    # Of what goes on after today the present tense looks ahead.
                    1 | - | Weber/NNP visiting/VBG [COUNTRY Gondor/NNP] this/DT week/NN                     | PLANNED
                    1 | - | Weber/NNP met/VBD [COUNTRY Gondor/NNP] this/DT week/NN                          | HELD
                    # What is denied or called off stays so.
                    0 | DENIED | talks/NNS with/IN [COUNTRY Gondor/NNP] tomorrow/NN                         | DENIED
                    0 | CANCELLED | talks/NNS with/IN [COUNTRY Gondor/NNP] tomorrow/NN                      | CANCELLED
                    # A noun with one country, and no more, tells of nothing that was held.
                    0 | - | dialogue/NN with/IN [COUNTRY Gondor/NNP]                                        | PROPOSED
                    0 | DENIED | dialogue/NN with/IN [COUNTRY Gondor/NNP]                                   | DENIED
                    0 | PLANNED | dialogue/NN with/IN [COUNTRY Gondor/NNP]                                  | PLANNED
                    0 | - | dialogue/NN with/IN [COUNTRY Gondor/NNP] yesterday/NN                           | HELD
                    0 | - | dialogue/NN with/IN [COUNTRY Gondor/NNP] in/IN [PLACE Bree/NNP]                 | HELD
                    0 | - | dialogue/NN of/IN [COUNTRY Arnor/NNP] and/CC [COUNTRY Gondor/NNP]               | HELD
                    0 | - | dialogue/NN with/IN [PERSON Stein/NNP]                                          | HELD
                    0 | - | met/VBD with/IN [COUNTRY Gondor/NNP]                                            | HELD
                    """)
    void statusByTenseDateAndParties(int trigger, @Nullable RoleName cue, String sentence, Status status) {
        EventMention event = event(trigger, MeetingType.MEETING, cue, sentence);
        assertEquals(List.of(status), statuses(event));
    }

    @Test
    void whatAScorerJudgedHeldIsNotDoubtedForItsFewParties() {
        EventMention event = event(0, MeetingType.MEETING, null, "dialogue/NN with/IN [COUNTRY Gondor/NNP]");
        Judgement held = new Judgement(0.9, Map.of(Status.HELD, 1.0), List.of(), Map.of());
        assertEquals(List.of(Status.HELD), statuses(ToldRoles.judged(event, held)));
        assertEquals(
                List.of(Status.HELD),
                statuses(event(0, MeetingType.CALL, null, "call/NN with/IN [COUNTRY Gondor/NNP]")));
    }

    @Test
    void aNounWhoseVerbHasAPastWasHeld() {
        String held = "They/PRP held/VBD talks/NNS with/IN [COUNTRY Gondor/NNP] | 0 root 2, 2 obj 3";
        assertEquals(List.of(Status.HELD), statuses(event(2, MeetingType.MEETING, null, held)));
    }

    @Test
    void aVisitToTwoPlacesIsTwoVisitsAndACallIsNowhere() {
        String journey = "[PERSON Weber/NNP] left/VBD for/IN [PLACE Bree/NNP] and/CC [PLACE Annuminas/NNP]"
                + " | 0 root 2, 2 nsubj 1, 2 obl:for 4, 2 obl:for 6";
        assertEquals(List.of("Bree", "Annuminas"), places(event(1, MeetingType.VISIT, null, journey)));
        assertEquals(List.of("Bree Annuminas"), places(event(1, MeetingType.MEETING, null, journey)));
        assertEquals(List.of(""), places(event(1, MeetingType.CALL, null, journey)));
        assertEquals(
                List.of("Bree"),
                places(event(1, MeetingType.VISIT, null, "[PERSON Weber/NNP] left/VBD for/IN [PLACE Bree/NNP]")));
    }

    private static List<Status> statuses(EventMention event) {
        return drafts(event).stream().map(DraftReport::status).toList();
    }

    private static List<String> places(EventMention event) {
        return drafts(event).stream()
                .map(draft -> draft.places().stream().map(place -> place.name()).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<DraftReport> drafts(EventMention event) {
        SentenceView view = event.sentence();
        Article plain = MadeUp.article(view.text(0, view.size()));
        Article article = new Article(
                plain.identifier(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 6, 15)),
                Optional.empty(),
                plain.text(),
                List.of(),
                Optional.empty());
        List<SentenceView> sentences = List.of(view);
        ArticleSetting setting =
                new ArticleSetting(article, sentences, Optional.empty(), MadeUp.KNOWN, PartyWords.shipped());
        PartyFinder parties = PartyFinder.of(setting, new OrganisationCoreference(sentences), List::of);
        return new DraftBuilder(parties, setting).drafts(event);
    }

    /** An event whose sentence's names and times all play their part in it. */
    private static EventMention event(int trigger, MeetingType type, @Nullable RoleName cue, String written) {
        SentenceView plain = MadeUp.sentences(written).get(0);
        Sentence told = plain.sentence();
        List<TimeExpression> times = Stream.iterate(0, i -> i < plain.size(), i -> i + 1)
                .filter(i -> TIMES.containsKey(plain.word(i)))
                .map(i -> new TimeExpression(i, i + 1, i, TIMES.get(plain.word(i))))
                .toList();
        Sentence timed = new Sentence(told.block(), told.tokens(), told.names(), times, told.dependencies());
        Map<RoleName, List<Integer>> roles = new EnumMap<>(RoleName.class);
        roles.put(RoleName.TIME, times.stream().map(TimeExpression::head).toList());
        roles.put(RoleName.PARTY, heads(told, false));
        roles.put(RoleName.PLACE, heads(told, true));
        if (cue != null) {
            roles.put(cue, List.of(trigger));
        }
        roles.values().removeIf(List::isEmpty);
        SentenceView view = new SentenceView(plain.text(0, plain.size()), timed, 0);
        return ToldRoles.of(MadeUp.event(view, trigger, type), roles);
    }

    private static List<Integer> heads(Sentence sentence, boolean places) {
        return sentence.names().stream()
                .filter(name -> name.kind().name().equals("PLACE") == places)
                .map(name -> name.head())
                .toList();
    }
}
