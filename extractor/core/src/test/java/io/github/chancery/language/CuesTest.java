package io.github.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
    private final Cues cues = new Cues(List.of("sit", "site-visit", "talk", "-site", "-situat"), Set.of());

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
        assertTrue(new Cues(Set.of()).matches(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"situation", "hostility", "Saturday", "Department", "spokesperson", "significant", "method"})
    void theShippedExemptionsTakeOutWhatBeginsLikeACueByChance(String word) {
        assertFalse(new Cues(Set.of()).matches(word));
    }

    @Test
    void whatAUserAddsIsNeverExempt() {
        assertTrue(new Cues(Set.of("situat", "shak")).matches("Situation"));
        assertTrue(new Cues(Set.of("situat", "shak")).matches("shakes"));
    }
}
