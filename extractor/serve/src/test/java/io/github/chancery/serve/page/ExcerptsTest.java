package io.github.chancery.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.serve.page.MarkedText.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {
    private static final String TEXT =
            "🕊 It dawned. Birds sang. The King met the Steward. They ate. They drank. It rained. "
                    + "It hailed. It froze. They called Rohan. It thawed.";

    /** A quote stands in square brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The King met the Steward. | 🕊 It dawned. Birds sang. [The King met the Steward.] They ate. They drank. …",
                "They drank.               | … The King met the Steward. They ate. [They drank.] It rained. It hailed. …",
                "It thawed.                | … It froze. They called Rohan. [It thawed.]",
                "The King met the Steward.;They ate. | 🕊 It dawned. Birds sang. [The King met the Steward.] [They ate.] They"
                        + " drank. It rained. …",
                "The King met the Steward.;They called Rohan. | 🕊 It dawned. Birds sang. [The King met the Steward.] They"
                        + " ate. They drank. …//… It hailed. It froze. [They called Rohan.] It thawed.",
                "met the Steward.;The King met | 🕊 It dawned. Birds sang. [The King ][met][ the Steward.] They ate. They"
                        + " drank. …",
            })
    void twoSentencesStandBeforeAndBehind(String quotes, String expected) {
        assertEquals(expected, told(TEXT, quotes.split(";", -1)));
    }

    @Test
    void aSentenceThatIsVeryLongStaysOut() {
        String list = "Elves, ".repeat(100) + "and Men came.";
        assertEquals("… [They ate.] …", told(list + " They ate. " + list, "They ate."));
    }

    @Test
    void aQuoteThatTheTextEndsBeforeIsCut() {
        Quote quote = Quote.of("Short.", 100, "A quote.", Optional.empty());
        assertEquals("Short.".length(), quote.end());
        assertEquals(List.of(), new MarkedText("", List.of(quote)).between(0, 0));
    }

    private static String told(String text, String... quotes) {
        List<Quote> marked = Arrays.stream(quotes)
                .map(quote -> Quote.of(text, text.codePointCount(0, text.indexOf(quote)), quote, Optional.empty()))
                .toList();
        return new Excerpts(new MarkedText(text, marked))
                .all().stream()
                        .map(excerpt -> excerpt.stream()
                                .map(stretch -> stretch.isQuote() ? "[" + stretch.text() + "]" : stretch.text())
                                .collect(Collectors.joining())
                                .replaceAll(" +", " ")
                                .strip())
                        .collect(Collectors.joining("//"));
    }
}
