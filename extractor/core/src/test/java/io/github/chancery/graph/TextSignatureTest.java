package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSignatureTest {
    private static final List<String> PARAGRAPHS = List.of(
            "King Elessar received the Steward of Gondor, Faramir, in Annúminas on Monday, two days before the council"
                    + " of the northern towns is to open.",
            "The two spoke for three hours about the road over the Greenway, which the floods of last spring have cut in"
                    + " four places, and about who is to pay for the bridges.",
            "\"We shall have the stone from the White Mountains and the masons from Dale,\" the Steward told the heralds"
                    + " as he left, and added that work might begin before the harvest.",
            "Merchants of Bree have long complained that wagons must turn west at Tharbad, which adds nine days to the"
                    + " journey and a silver penny to every bushel.",
            "It was the third meeting of the king and his steward this year; the last was held in Edoras when the heir of"
                    + " Rohan came of age.");

    private static final String TEXT = text(PARAGRAPHS);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aTextIsSimilarToItselfWithoutAParagraph(int dropped) {
        String shorter = text(IntStream.range(0, PARAGRAPHS.size())
                .filter(i -> i != dropped)
                .mapToObj(PARAGRAPHS::get)
                .toList());
        double exact = 0.8;
        assertEquals(exact, similarity(TEXT, shorter), 0.12);
        assertEquals(1, signature(TEXT).overlap(signature(shorter)), 0.1);
        assertEquals(1, signature(shorter).overlap(signature(TEXT)), 0.1);
    }

    @Test
    void anotherHeadlineAndABylineChangeLittle() {
        String other = "Steward sees king on northern road\n\nFrom our herald in Annúminas\n\n" + TEXT;
        assertTrue(similarity("King and steward meet\n\n" + TEXT, other) > 0.8);
    }

    @Test
    void headlinesCapitalsAndPunctuationChangeNothing() {
        String headline = "King receives Steward\n";
        Article article = new Article(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                headline + TEXT,
                List.of(
                        new Block(Block.Kind.HEADLINE, 0, headline.length()),
                        new Block(Block.Kind.PARAGRAPH, headline.length(), headline.length() + TEXT.length())),
                Optional.empty());
        assertEquals(signature(TEXT), TextSignature.of(article).orElseThrow());
        assertEquals(signature(TEXT), signature(TEXT.toUpperCase(Locale.ROOT).replace(",", " –")));
    }

    @Test
    void twoReadoutsOfOneFormAreNotSimilar() {
        assertTrue(similarity(
                        readout("Foreign Minister Éomer of Rohan", "horses and the fords of Isen"),
                        readout("President Bain of Dale", "trade on the Long Lake"))
                < 0.5);
    }

    @Test
    void otherTextsHaveNothingInCommon() {
        assertEquals(0, similarity(TEXT, readout("President Bain of Dale", "trade on the Long Lake")), 0.03);
    }

    @Test
    void similarTextsShareAPart() {
        TextSignature one = signature(TEXT);
        TextSignature other = signature(text(PARAGRAPHS.subList(0, 4)));
        assertNotEquals(one, other);
        assertTrue(IntStream.range(0, TextSignature.BANDS).anyMatch(band -> one.band(band) == other.band(band)));
    }

    @Test
    void isReadAsItIsWritten() {
        TextSignature signature = signature(TEXT);
        assertEquals(signature, TextSignature.parse(signature.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "minhash:", "minhash:7:AAAA", "minhash:é", "simhash:7:AAAA"})
    void whatIsNoSignatureIsNamed(String text) {
        assertTrue(assertThrows(ChanceryException.class, () -> TextSignature.parse(text))
                .getMessage()
                .startsWith("the store holds \"" + text + "\" where an article's signature is to be; "));
    }

    @Test
    void aTextOfThreeWordsHasNone() {
        assertEquals(Optional.empty(), TextSignature.of(Example.articleOf("a", "The river rose.")));
    }

    private static String readout(String whom, String topics) {
        return "The following is attributable to Spokesperson Mablung: Chancellor Beren spoke today with " + whom
                + ". The Chancellor and " + whom + " discussed " + topics
                + ". The Chancellor reaffirmed the friendship of their peoples and wished " + whom + " a good year.";
    }

    private static double similarity(String one, String other) {
        return signature(one).similarity(signature(other));
    }

    private static TextSignature signature(String text) {
        return TextSignature.of(Example.articleOf("a", text)).orElseThrow();
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
