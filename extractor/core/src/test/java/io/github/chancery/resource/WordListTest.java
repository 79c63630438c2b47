package io.github.chancery.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList WORDS = WordList.parse(
            "titles.txt",
            """
            # heads
            head: minister king
            head: envoy # of a king

            of: Steward = Gondor
            of: Lord of Bree
            """);

    @Test
    void aSectionIsAllItsLines() {
        assertEquals(Set.of("minister", "king", "envoy"), WORDS.words("head"));
        assertEquals(List.of("minister king", "envoy"), WORDS.entries("head"));
        assertEquals(
                Map.of("Steward", "Gondor"), new WordList("titles.txt", List.of("of: Steward = Gondor")).pairs("of"));
    }

    @Test
    void whatIsMissingIsToldWithItsFile() {
        assertEquals(
                "titles.txt has no line that begins with \"rank:\"; add one with the words it lists",
                assertThrows(ChanceryException.class, () -> WORDS.words("rank")).getMessage());
        assertEquals(
                "titles.txt: \"of: Lord of Bree\" has no \"=\"; write \"of: name = value\"",
                assertThrows(ChanceryException.class, () -> WORDS.pairs("of")).getMessage());
        assertEquals(
                "the file absent.txt is not in the program; build Chancery anew with `mvn clean package`",
                assertThrows(ChanceryException.class, () -> WordList.of(WordListTest.class, "absent.txt"))
                        .getMessage());
    }
}
