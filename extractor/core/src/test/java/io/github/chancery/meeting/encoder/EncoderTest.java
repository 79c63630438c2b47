package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.ParsedArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the encoder that ships says of words, and that it says the same whatever else is read meanwhile. */
@Tag("models")
class EncoderTest {
    private static final Encoder ENCODER = Encoder.shipped();
    private static final ParsedArticle TALKS = article(
            "[PERSON Weber/NNP] met/VBD/meet [PERSON Stein/NNP] in/IN [PLACE Bree/NNP] on/IN Tuesday/NNP ./. | 0 root 2");
    private static final ParsedArticle HARVEST =
            article("The/DT farmers/NNS met/VBD/meet high/JJ costs/NNS with/IN a/DT smile/NN ./. | 0 root 3");

    @Test
    void aMeetingIsLikelierThanAnotherSenseOfItsWord() {
        assertTrue(chance(TALKS, 1) > 0.5, () -> "talks " + chance(TALKS, 1));
        assertTrue(chance(HARVEST, 2) < 0.5, () -> "harvest " + chance(HARVEST, 2));
    }

    @Test
    void whoMeetsIsLikelierAPartyThanThePlace() {
        EncodedArticle read = ENCODER.read(TALKS);
        double weber = role(read, 0, RoleQuestion.PARTY);
        double bree = role(read, 4, RoleQuestion.PARTY);
        assertTrue(weber > bree, () -> weber + " for Weber, " + bree + " for Bree");
        assertTrue(role(read, 4, RoleQuestion.PLACE) > role(read, 0, RoleQuestion.PLACE));
    }

    @Test
    void threadsAndOrderChangeNothing() {
        double[] alone = ENCODER.read(TALKS).event(new Window.Word(0, 1)).orElseThrow();
        IntStream.range(0, 16).parallel().forEach(i -> {
            ENCODER.read(HARVEST);
            assertArrayEquals(
                    alone, ENCODER.read(TALKS).event(new Window.Word(0, 1)).orElseThrow());
        });
    }

    @Test
    void chancesAreToldInThousandths() {
        for (double chance : ENCODER.read(TALKS).event(new Window.Word(0, 1)).orElseThrow()) {
            assertEquals(Math.round(chance * 1000) / 1000.0, chance);
        }
    }

    @Test
    void ofAWordThatWasNotReadNothingIsSaid() {
        assertEquals(Optional.empty(), ENCODER.read(TALKS).event(new Window.Word(7, 1)));
        assertEquals(Optional.empty(), EncodedArticle.NONE.event(new Window.Word(0, 1)));
    }

    private static double chance(ParsedArticle article, int token) {
        return ENCODER.read(article).event(new Window.Word(0, token)).orElseThrow()[EventQuestion.TRIGGER.ordinal()];
    }

    private static double role(EncodedArticle read, int token, RoleQuestion question) {
        return EncodedArticle.of(
                question,
                read.role(new Window.Word(0, 1), new Window.Word(0, token)).orElseThrow());
    }

    private static ParsedArticle article(String sentence) {
        SentenceView view = MadeUp.sentences(sentence).getFirst();
        String text = view.text(0, view.size());
        return new ParsedArticle(
                new Article(
                        "made-up",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text + " ",
                        List.of(),
                        Optional.empty()),
                List.of(view.sentence()));
    }
}
