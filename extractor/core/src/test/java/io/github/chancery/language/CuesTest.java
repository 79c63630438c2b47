package io.github.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
    private final Cues cues = Cues.of(List.of("sit", "site-visit", "talk", "-site", "-situat"));

    @ParameterizedTest
    @CsvSource({
        "sit, true",
        "Sitting, true",
        "sits, true",
        "talks, true",
        "TALKS, true",
        "sitcom, true",
        "si, false",
        "situation, false",
        "Situations, false",
        "sites, false",
        "site-visit, false",
        "tal, false",
        "walk, false",
        "zebra, false",
        "a, false"
    })
    void aWordCountsByItsFirstLettersUnlessTheyAreExempt(String word, boolean cue) {
        assertEquals(cue, cues.matches(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"met", "meetings", "called", "sat", "host", "Departing", "headed", "signing", "chaired"})
    void theShippedExemptionsSpareWhatTellsOfMeetings(String word) {
        assertTrue(Cues.shipped().matches(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"situation", "hostility", "Saturday", "Department", "spokesperson", "significant", "method"})
    void theShippedExemptionsTakeOutWhatBeginsLikeACueByChance(String word) {
        assertFalse(Cues.shipped().matches(word));
    }
}
