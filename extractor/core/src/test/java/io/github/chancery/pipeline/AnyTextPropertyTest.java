package io.github.chancery.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Report;
import io.github.chancery.read.ArticleReader;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** No text stops inside a step: real sentences, in any order, cut anywhere, with their words in any order. */
@Tag("models")
class AnyTextPropertyTest {
    private static final Pipeline PIPELINE =
            SharedPipelines.PIPELINES.create(new PipelineOptions(Prefixes.BASE, Optional.empty(), Instant.EPOCH));
    private static final List<String> SENTENCES = sentences();

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void everyStepComesToItsEnd(@ForAll("texts") String text) {
        Article article = article(text);
        for (Report report : PIPELINE.extract(article).reports()) {
            report.evidence().forEach(mention -> assertStandsIn(text, mention));
            report.entities()
                    .flatMap(entity -> entity.mentions().stream())
                    .forEach(mention -> assertStandsIn(text, mention));
        }
        assertFalse(PIPELINE.quads(article).isEmpty());
    }

    @Example
    void aSentenceMayBeginWithTheTopicsOfTheMeetingBeforeIt() {
        List<Report> reports = PIPELINE.extract(article(
                        "Foreign Minister Anna Weber of Germany met French President Paul Stein in Oslo on Monday. Regional and"
                                + " global affairs along with trade relations particularly investment opportunities were also"
                                + " discussed in the meeting."))
                .reports();
        assertEquals(1, reports.size());
    }

    @Provide
    Arbitrary<String> texts() {
        return sentence().list().ofMinSize(1).ofMaxSize(6).map(sentences -> String.join(" ", sentences));
    }

    private static Arbitrary<String> sentence() {
        Arbitrary<Double> cut = Arbitraries.doubles().between(0, 1);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(SENTENCES)),
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.of(SENTENCES), cut, cut).as(AnyTextPropertyTest::part)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(SENTENCES), Arbitraries.longs())
                                .as(AnyTextPropertyTest::shuffled)));
    }

    private static String part(String sentence, double from, double to) {
        String[] words = sentence.split(" ", -1);
        int first = (int) (Math.min(from, to) * words.length);
        int end = Math.max(first + 1, (int) (Math.max(from, to) * words.length));
        return String.join(" ", Arrays.copyOfRange(words, first, end));
    }

    private static String shuffled(String sentence, long seed) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        Collections.shuffle(words, new Random(seed));
        return String.join(" ", words);
    }

    private static void assertStandsIn(String text, Mention mention) {
        assertEquals(mention.quote(), text.substring(mention.begin(), mention.end()));
    }

    private static Article article(String text) {
        Article.Block block = new Article.Block(Article.Block.Kind.PARAGRAPH, 0, text.length());
        return new Article(
                "any",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(block),
                Optional.empty());
    }

    /** The sentences of the samples, roughly. */
    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        new ArticleReader()
                .read(Path.of("../../seeds"), article -> sentences.addAll(sentences(article.text())), failure -> {
                    throw new AssertionError(failure);
                });
        return sentences;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(begin, end).replaceAll("\\s+", " ").strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            begin = end;
        }
        return sentences;
    }
}
