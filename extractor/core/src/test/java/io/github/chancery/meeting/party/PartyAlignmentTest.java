package io.github.chancery.meeting.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.model.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartyAlignmentTest {
    private static final Party WEBER = MadeUp.person("Anna Weber", "Foreign Minister", "Arnor");
    private static final Party STEIN = MadeUp.person("Paul Stein", "", "");
    private static final Party ARNOR = MadeUp.party(EntityKind.COUNTRY, "Arnor");
    private static final Party ROHAN = MadeUp.party(EntityKind.COUNTRY, "Rohan");

    @Test
    void aCountryFitsItsMinisterAndNoOther() {
        assertEquals(true, PartyAlignment.fit(List.of(WEBER, STEIN), List.of(ARNOR)));
        assertEquals(false, PartyAlignment.fit(List.of(WEBER, STEIN), List.of(ROHAN)));
    }

    @Test
    void joinedTheMinisterStandsForHerCountry() {
        assertEquals(
                List.of("Anna Weber", "Rohan"),
                PartyAlignment.join(map(ARNOR, ROHAN), map(WEBER)).values().stream()
                        .map(Party::name)
                        .sorted()
                        .toList());
    }

    private static Map<String, Party> map(Party... parties) {
        Map<String, Party> map = new LinkedHashMap<>();
        List.of(parties).forEach(party -> map.put(party.key(), party));
        return map;
    }
}
