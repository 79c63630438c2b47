package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final WordPieces PIECES = new WordPieces(Map.of(
            "[UNK]", 0, "gondor", 1, "##ian", 2, "g", 3, "##on", 4, ".", 5, "u", 6, "s", 7, "talks", 8, "##dor", 9));

    @ParameterizedTest
    @CsvSource({
        "Gondorian, 1 2",
        "GÓNDOR, 1",
        "gon, 3 4",
        "gondortalks, 0",
        "U.S., 6 5 7 5",
        "talks, 8",
        "Mordor, 0",
    })
    void aWordIsCutIntoTheLongestPiecesOrUnknown(String word, String numbers) {
        List<Integer> expected =
                List.of(numbers.split(" ")).stream().map(Integer::valueOf).toList();
        assertEquals(expected, PIECES.of(word));
    }

    @Test
    void aWordOfSpacesHasNone() {
        assertEquals(List.of(), PIECES.of(" \u00a0"));
    }

    @Test
    void aWordWithoutEndIsUnknown() {
        assertEquals(List.of(0), PIECES.of("gon".repeat(50)));
    }

    @Test
    void theVocabularyThatShipsIsThatOfTheEncoder() {
        WordPieces shipped = WordPieces.shipped();
        assertEquals(101, shipped.number(WordPieces.BEGIN));
        assertEquals(102, shipped.number(WordPieces.END));
    }
}
