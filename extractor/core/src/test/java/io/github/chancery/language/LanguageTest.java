package io.github.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LanguageTest {
    private static final KnownNames KNOWN = new KnownNames(
            Map.of("Arnor", "Arnor"),
            Map.of("Arnorian", "Arnor"),
            Map.of("Annuminas", "Arnor"),
            Map.of("Annuminas", "Arnor"),
            Set.of(),
            Set.of());

    private final Language language =
            new Language(KNOWN, new Cues(Set.of()), (article, sentence) -> true, SharedModels.MODELS);

    @Test
    void anArticleWithoutACueIsNotReadFurther() {
        ParsedArticle parsed = parse("The harvest was good. Apples are cheap in Annuminas.");
        assertEquals(2, parsed.sentences().size());
        assertTrue(parsed.sentences().stream()
                .allMatch(sentence -> sentence.names().isEmpty()));
    }

    @Test
    void onlySentencesWithACueAreParsedButNamesAreFoundInAll() {
        ParsedArticle parsed = parse("Anna Weber is the president of Arnor. She met farmers on Monday.");
        assertFalse(parsed.sentences().get(0).isParsed());
        assertEquals(
                List.of("Anna Weber", "president"), names(parsed.sentences().get(0)));
        assertTrue(parsed.sentences().get(1).isParsed());
        assertEquals(1, parsed.sentences().get(1).times().size());
    }

    @Test
    void sentencesDoNotCrossBlocks() {
        ParsedArticle parsed = parse("Weber meets farmers", "She met them on Monday");
        assertEquals(2, parsed.sentences().size());
        assertEquals("She", parsed.sentences().get(1).tokens().get(0).word());
    }

    @Test
    void sentencesGluedTogetherArePartedAndWhatOnlyLooksSoIsNot() {
        ParsedArticle parsed =
                parse("He saw Weber.She met farmers at example.Org, in St.Annuminas and Washington D.C.");
        assertEquals(2, parsed.sentences().size());
        Sentence last = parsed.sentences().get(1);
        assertEquals("She", parsed.article().text().substring(last.begin(), last.begin() + 3));
    }

    @Test
    void offsetsPointIntoTheWholeText() {
        ParsedArticle parsed = parse("Quiet.", "Weber met farmers.");
        Sentence last = parsed.sentences().get(1);
        assertEquals("Weber met farmers.", parsed.article().text().substring(last.begin(), last.end()));
    }

    @Test
    void aTitleAndItsCountryBelongToTheName() {
        NamedEntity name = parse("Arnorian Deputy Foreign Minister Anna Weber met farmers.")
                .sentences()
                .get(0)
                .names()
                .get(0);
        assertEquals(Optional.of("Deputy Foreign Minister"), name.title());
        assertEquals(Optional.of("Arnorian"), name.affiliation());
    }

    @Test
    void whatDescribesAnEventIsNoPartOfAName() {
        Sentence sentence = parse("The U.S.-Honduras Strategic Dialogue was launched.")
                .sentences()
                .get(0);
        List<String> last = sentence.names().stream()
                .map(name -> sentence.tokens().get(name.end() - 1).word())
                .toList();
        assertEquals(List.of("U.S.", "Honduras"), last);
    }

    @Test
    void anOverlongRunOfWordsIsCutAndNotLost() {
        ParsedArticle parsed = parse("met ".repeat(1000));
        assertEquals(
                1000,
                parsed.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }

    @Test
    void sameTextSameParse() {
        String text = "Anna Weber met Paul Stein in Annuminas on Monday to discuss trade.";
        assertEquals(
                parse(text),
                new Language(KNOWN, new Cues(Set.of()), (article, sentence) -> true, new Models())
                        .parse(article(text)));
    }

    private ParsedArticle parse(String... paragraphs) {
        return language.parse(article(paragraphs));
    }

    private static Article article(String... paragraphs) {
        List<Article.Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Article.Block(Article.Block.Kind.PARAGRAPH, begin, begin + paragraph.length()));
            begin += paragraph.length() + 1;
        }
        return new Article(
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                String.join("\n", paragraphs),
                blocks,
                Optional.empty());
    }

    private static List<String> names(Sentence sentence) {
        return sentence.names().stream()
                .map(name -> sentence.tokens().subList(name.nameFirst(), name.nameEnd()).stream()
                        .map(token -> token.word())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }
}
