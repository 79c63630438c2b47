package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Limits;
import io.github.chancery.model.Mention;
import io.github.chancery.model.OverLimitException;
import io.github.chancery.model.Report;
import io.github.chancery.read.KeptArticle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is longer, or takes longer, than it may, and texts that nobody wrote to be read. */
@Tag("models")
class ArticleLimitsTest {
    private static final String TALKS =
            "Russian Foreign Minister Sergey Lavrov met US Secretary of State John Kerry in Geneva on Monday.";

    @Test
    void aSentenceOfFiveThousandWordsIsPassedOverToldAndTheRestRead() {
        Pipeline pipeline = pipeline(Limits.USUAL);
        String endless = "The ministers " + "met and spoke and ".repeat(1_250) + "left.";
        assertEquals(
                1, pipeline.extract(article(endless + "\n\n" + TALKS)).reports().size());
        assertEquals(
                Optional.of("sentences passed over as they have more than 1000 words (--most-words): 1, in any"),
                pipeline.passedOver().map(PassedOver::sentence));
        assertEquals(Optional.empty(), pipeline.passedOver());
    }

    @Test
    void ofManyArticlesSomeAreNamed() {
        Limits limits = new Limits(10_000, 3, 1, Optional.empty());
        PassedOverSentences sentences = new PassedOverSentences();
        IntStream.range(0, 30).forEach(number -> sentences.add("a" + (100 + number), number == 0 ? 0 : 2));
        String told = sentences.take(limits).orElseThrow().sentence();
        assertTrue(told.contains("more than 3 words (--most-words): 58, in a101, a102,"), told);
        assertTrue(told.endsWith("a120 and 9 more"), told);
    }

    @Test
    void anArticleThatIsTooLongFails() {
        Pipeline pipeline = pipeline(new Limits(TALKS.length(), 1_000, 1, Optional.empty()));
        assertEquals(1, pipeline.extract(article(TALKS)).reports().size());
        OverLimitException failure =
                assertThrows(OverLimitException.class, () -> pipeline.extract(article(TALKS + " They left.")));
        assertEquals(
                "it has 107 characters, and more than 96 are not read unless --most-characters says so",
                failure.getMessage());
    }

    @Test
    void anArticleInWhichTooManySentencesMayTellOfMeetingsFails() {
        Pipeline pipeline = pipeline(new Limits(1_000, 1_000, 2, Optional.empty()));
        String quiet = " The river rose in the night.";
        assertFalse(pipeline.extract(article(TALKS + quiet.repeat(3) + " " + TALKS))
                .reports()
                .isEmpty());
        OverLimitException failure =
                assertThrows(OverLimitException.class, () -> pipeline.extract(article((TALKS + " ").repeat(3))));
        assertEquals(
                "more than 2 of its sentences may tell of meetings, and --most-sentences allows no more",
                failure.getMessage());
    }

    @Test
    void anArticleThatTakesTooLongFails() {
        Pipeline pipeline = pipeline(new Limits(1_000, 1_000, 1_000, Optional.of(Duration.ZERO)));
        OverLimitException failure = assertThrows(OverLimitException.class, () -> pipeline.extract(article(TALKS)));
        assertEquals("it takes longer than 0 seconds, and --most-seconds allows no more", failure.getMessage());
    }

    @Test
    void manyNamesAreAllRead() {
        String names = IntStream.range(0, 10_000)
                .mapToObj(number -> "Weber" + number)
                .collect(Collectors.joining(", ", "", "."));
        String lines = names.replaceAll("((?:[^,]*,){20})", "$1\n\n");
        Extraction extraction = pipeline(Limits.USUAL).extract(article(TALKS + "\n\nThose who met were\n\n" + lines));
        assertFalse(extraction.reports().isEmpty());
    }

    /** Cyrillic a, Greek o, Cyrillic o. */
    @ParameterizedTest
    @ValueSource(strings = {"L\u0430vrov", "Lavr\u03bfv", "Lavr\u043ev"})
    void aNameInLettersThatOnlyLookTheSameIsNotLinked(String name) {
        assertTrue(told(TALKS).contains("Q58217"), "the name itself is linked");
        assertFalse(told(TALKS.replace("Lavrov", name)).contains("Q58217"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202eRussian Foreign Minister Sergey Lavrov\u202c met\u200b John\u200d Kerry in Ge\u00adneva.\u2066 They left\u2069.",
                "President \ud800 Weber met \udc00 Prime Minister Paul\ud83d Stein in Oslo. \ud83d\ude00 They met.",
                "President Anna\u0000 Weber met \u0001\u0002 Prime Minister Paul Stein\u0000 in Oslo.",
                "President We\u0301\u0301\u0301ber met\u2028 Prime Minister Paul Stein\u2029 in Oslo.\ufeff\ufffe They met."
            })
    void quotesOfSignsThatShowNothingStandAtTheirOffsets(String text) {
        Article article = article(text);
        Extraction extraction = pipeline(Limits.USUAL).extract(article);
        for (Report report : extraction.reports()) {
            report.evidence().forEach(mention -> assertStands(text, mention));
            report.entities()
                    .flatMap(entity -> entity.mentions().stream())
                    .forEach(mention -> assertStands(text, mention));
        }
        assertFalse(pipeline(Limits.USUAL).quads(article).isEmpty());
    }

    private static void assertStands(String text, Mention mention) {
        assertEquals(mention.quote(), text.substring(mention.begin(), mention.end()));
    }

    private static String told(String text) {
        return pipeline(Limits.USUAL).quads(article(text)).toString();
    }

    private static Pipeline pipeline(Limits limits) {
        return SharedPipelines.PIPELINES.create(
                new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), true, Instant.EPOCH, limits));
    }

    private static Article article(String text) {
        return KeptArticle.read(Article.of("any", LocalDate.of(2016, 4, 5), text));
    }
}
