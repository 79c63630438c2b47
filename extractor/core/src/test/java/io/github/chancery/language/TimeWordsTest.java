package io.github.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private final TimeWords words = TimeWords.shipped();

    @ParameterizedTest
    @CsvSource({
        "They met on Monday, 0-4",
        "They met at half past ten, 0-6",
        "They met in the nineties, 0-5",
        "They met on Jan. 3, 0-5",
        "They met on 2022-03-04, 0-4",
        "They met and then they all went to see the two kings of a far land in the south, 4-17",
        "a b c d e f g h i j k Sunday l m n o p q r s t, 5-18",
        "They met in peace, none",
        "Sunni and Monaco, none"
    })
    void aTimeIsLookedForAroundTheWordsThatMayTellOne(String sentence, String stretch) {
        assertEquals(
                stretch,
                words.in(tokens(sentence))
                        .map(found -> found.first() + "-" + found.end())
                        .orElse("none"));
    }

    private static List<CoreLabel> tokens(String sentence) {
        return Stream.of(sentence.split(" ", -1))
                .map(word -> {
                    CoreLabel token = new CoreLabel();
                    token.setWord(word);
                    return token;
                })
                .toList();
    }
}
