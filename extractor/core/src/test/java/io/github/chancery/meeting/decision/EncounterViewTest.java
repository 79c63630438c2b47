package io.github.chancery.meeting.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PossibleParty;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who may take part in one of two encounters that an article tells side by side. */
class EncounterViewTest {
    private static final List<SentenceView> ARTICLE = MadeUp.sentences(
            "Weber/NNP met/VBD/meet Marek/NNP ./.",
            "Holt/NNP visited/VBD/visit Gondor/NNP ./.",
            "Both/DT called/VBD/call on/IN [PERSON Holt/NNP] to/TO start/VB talks/NNS/talk ./. "
                    + "| 2 nsubj 1, 2 obl:on 4, 2 xcomp 6, 6 obj 7, 4 case 3, 0 root 2");
    private static final Party WEBER = MadeUp.person("Anna Weber", "President", "Arnor");
    private static final Party MAREK = MadeUp.person("Elena Marek", "President", "Gondor");

    @Test
    void whoIsNamedWhereOnlyOthersMeetIsOfTheirs() {
        assertEquals(List.of("Anna Weber", "Elena Marek"), besideVisitBy(MadeUp.person("David Holt", "", "Rohan")));
    }

    @Test
    void whoActsForASideOfTheEncounterMayBeOfIt() {
        assertEquals(
                List.of("Anna Weber", "Elena Marek", "David Holt"),
                besideVisitBy(MadeUp.person("David Holt", "", "Arnor")));
    }

    @Test
    void whoOnlyAsksSomebodyElseToMeetTakesNoPart() {
        EventMention talks = event(ARTICLE.get(2), 6, MeetingType.MEETING, Map.of(0, 0.4, 3, 0.9));
        DraftReport draft = draft(talks, possible(WEBER, 2, 0, 0.4), possible(MAREK, 2, 3, 0.9));
        assertEquals(List.of("Elena Marek"), names(new EncounterView(draft, List.of())));
    }

    private static List<String> besideVisitBy(Party visitor) {
        EventMention met = event(ARTICLE.get(0), 1, MeetingType.MEETING, Map.of(0, 0.9, 2, 0.9));
        EventMention visited = event(ARTICLE.get(1), 1, MeetingType.VISIT, Map.of(0, 0.9));
        DraftReport meeting =
                draft(met, possible(WEBER, 0, 0, 0.9), possible(MAREK, 0, 2, 0.9), possible(visitor, 1, 0, 0));
        return names(new EncounterView(meeting, List.of(draft(visited, possible(visitor, 1, 0, 0.9)))));
    }

    private static List<String> names(EncounterView encounter) {
        return encounter.candidates().stream()
                .map(candidate -> candidate.party().name())
                .toList();
    }

    private static EventMention event(SentenceView view, int token, MeetingType type, Map<Integer, Double> parties) {
        Judgement judgement =
                new Judgement(1, Map.of(Status.HELD, 1.0), List.of(), Map.of(RoleName.PARTY, new TreeMap<>(parties)));
        return MadeUp.event(view, token, type).judged(type, judgement, Map.of());
    }

    private static PossibleParty possible(Party party, int sentence, int token, double chance) {
        return new PossibleParty(party, new Window.Word(sentence, token), chance, OptionalDouble.empty());
    }

    private static DraftReport draft(EventMention event, PossibleParty... parties) {
        DraftReport bare = MadeUp.draft(event, Status.HELD, List.of());
        return new DraftReport(
                bare.type(),
                bare.status(),
                bare.parties(),
                bare.places(),
                Optional.empty(),
                bare.topics(),
                bare.evidence(),
                bare.telling(),
                List.of(new Telling(event, List.of(parties))));
    }
}
