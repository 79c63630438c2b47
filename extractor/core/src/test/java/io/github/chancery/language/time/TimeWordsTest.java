package io.github.chancery.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    private final TimeWords words = TimeWords.shipped();

    @ParameterizedTest
    @CsvSource({
        "They met on Monday, 0-4",
        "They met in mid-Jan., 0-4",
        "They met for 3-hr talks, 0-5",
        "Syrians went through the eastern threat, none",
        "They met at half past ten, 0-6",
        "They met in the nineties, 0-5",
        "They met on Jan. 3, 0-5",
        "They met on 2022-03-04, 0-4",
        "They met and then they all went to see the two kings of a far land in the south, none",
        "They met at 10:30 with 40 kings of the far and cold lands of the south on Monday, 0-8 11-18",
        "They met at ten o'clock, 0-5",
        "They met on the 5th, 0-5",
        "a b c d e f g h i j k Sunday l m n o p q r s t, 5-16",
        "They met in peace, none",
        "Sunni and Monaco, none"
    })
    void aTimeIsLookedForAroundTheWordsThatMayTellOne(String sentence, String stretch) {
        String found = words.in(tokens(sentence)).stream()
                .map(part -> part.first() + "-" + part.end())
                .collect(Collectors.joining(" "));
        assertEquals(stretch, found.isEmpty() ? "none" : found);
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
