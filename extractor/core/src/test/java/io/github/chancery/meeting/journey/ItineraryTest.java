package io.github.chancery.meeting.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a meeting is that follows a visit. */
class ItineraryTest {
    private static final String SENTENCE = "[PERSON Weber/NNP] went/VBD/go ./. | 0 root 2, 2 nsubj 1";
    private static final Party WEBER = MadeUp.person("Anna Weber", "Foreign Minister", "Arnor");
    private static final Party STEIN = MadeUp.person("Paul Stein", "President", "Gondor");

    private final Itinerary itinerary = new Itinerary(MadeUp.KNOWN);

    @ParameterizedTest
    @CsvSource({
        "1, HELD, Anna Weber, Minas Tirith",
        "4, HELD, Anna Weber, Minas Tirith",
        "5, HELD, Anna Weber, ''",
        "1, PLANNED, Anna Weber, ''",
        "1, HELD, Paul Stein, ''"
    })
    void aMeetingSoonAfterAVisitOfThePersonIsWhereTheVisitLed(int later, Status status, String who, String place) {
        itinerary.travel(List.of(draft(0, MeetingType.VISIT, Status.HELD, List.of("Minas Tirith"), WEBER)), 0);
        Party party = who.equals(WEBER.name()) ? WEBER : STEIN;
        DraftReport meeting = draft(later, MeetingType.MEETING, status, List.of(), party);
        assertEquals(place, places(itinerary.situate(meeting, later)));
    }

    @Test
    void aCallIsNowhere() {
        itinerary.travel(List.of(draft(0, MeetingType.VISIT, Status.HELD, List.of("Minas Tirith"), WEBER)), 0);
        assertEquals("", places(itinerary.situate(draft(1, MeetingType.CALL, Status.HELD, List.of(), WEBER), 1)));
    }

    @Test
    void aSentenceThatBeginsWithAPlaceAnnouncedIsThere() {
        itinerary.travel(
                List.of(
                        draft(0, MeetingType.VISIT, Status.PLANNED, List.of("Rohan"), WEBER),
                        draft(0, MeetingType.VISIT, Status.PLANNED, List.of("Gondor"), WEBER)),
                0);
        List<SentenceView> next =
                MadeUp.sentences(SENTENCE, "In/IN [COUNTRY Rohan/NNP] ,/, she/PRP meets/VBZ/meet him/PRP");
        itinerary.enter(next.get(1));
        assertEquals(
                "Rohan", places(itinerary.situate(draft(1, MeetingType.MEETING, Status.PLANNED, List.of(), WEBER), 1)));
    }

    private static DraftReport draft(int sentence, MeetingType type, Status status, List<String> places, Party party) {
        List<SentenceView> article = MadeUp.sentences(SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE, SENTENCE);
        return MadeUp.draft(MadeUp.event(article.get(sentence), 1, type), status, places, party);
    }

    private static String places(DraftReport draft) {
        return String.join(" + ", draft.places().stream().map(Place::name).toList());
    }
}
