package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.ParsedArticle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the encoder that ships says of words, and that it says the same whatever else is read meanwhile. */
@Tag("models")
class EncoderTest {
    private static final Encoder ENCODER = Encoder.shipped();
    private static final ParsedArticle TALKS =
            article("[PERSON Weber/NNP] met/VBD/meet with/IN President/NNP [PERSON Stein/NNP] in/IN"
                    + " [PLACE Bree/NNP] on/IN Tuesday/NNP to/TO discuss/VB trade/NN ./. | 0 root 2");
    private static final ParsedArticle SALES = article(
            "The/DT company/NN met/VBD/meet its/PRP$ sales/NNS targets/NNS for/IN the/DT third/JJ quarter/NN ./. | 0 root 3");

    @Test
    void talksAreALikelierEncounterThanSales() {
        assertTrue(
                chance(TALKS, 1) > chance(SALES, 2),
                () -> chance(TALKS, 1) + " for talks, " + chance(SALES, 2) + " for sales");
    }

    @Test
    void aTownIsALikelierPlaceThanAPerson() {
        EncodedArticle read = ENCODER.read(TALKS);
        double weber = role(read, 0, RoleQuestion.PLACE);
        double bree = role(read, 6, RoleQuestion.PLACE);
        assertTrue(bree > weber, () -> bree + " for Bree, " + weber + " for Weber");
    }

    @Test
    void threadsAndOrderChangeNothing() {
        Map<EventQuestion, Double> alone =
                ENCODER.read(TALKS).event(new Window.Word(0, 1)).orElseThrow();
        IntStream.range(0, 16).parallel().forEach(i -> {
            ENCODER.read(SALES);
            assertEquals(alone, ENCODER.read(TALKS).event(new Window.Word(0, 1)).orElseThrow());
        });
    }

    @Test
    void chancesAreToldInThousandths() {
        ENCODER.read(TALKS)
                .event(new Window.Word(0, 1))
                .orElseThrow()
                .values()
                .forEach(chance -> assertEquals(Math.round(chance * 1000) / 1000.0, chance));
    }

    @Test
    void ofAWordThatWasNotReadNothingIsSaid() {
        assertEquals(Optional.empty(), ENCODER.read(TALKS).event(new Window.Word(7, 1)));
        assertEquals(Optional.empty(), EncodedArticle.NONE.event(new Window.Word(0, 1)));
    }

    private static double chance(ParsedArticle article, int token) {
        return ENCODER.read(article)
                .event(new Window.Word(0, token))
                .orElseThrow()
                .getOrDefault(EventQuestion.TRIGGER, 0.0);
    }

    private static double role(EncodedArticle read, int token, RoleQuestion question) {
        return read.role(question, new Window.Word(0, 1), new Window.Word(0, token))
                .orElseThrow();
    }

    private static ParsedArticle article(String sentence) {
        SentenceView view = MadeUp.sentences(sentence).getFirst();
        String text = view.text(0, view.size());
        return new ParsedArticle(MadeUp.article(text + " "), List.of(view.sentence()));
    }
}
