package io.github.chancery.meeting.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.model.Article;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Windows WINDOWS =
            new Windows(new WordPieces(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "word", 3)));

    @Test
    void everySentenceWorthParsingIsReadInOneWindow() {
        List<Window> windows = WINDOWS.of(article(40, 30, 0, 7, 20, 39));
        TreeSet<Integer> read = new TreeSet<>();
        for (Window window : windows) {
            window.sentences().forEach(sentence -> assertTrue(read.add(sentence), () -> sentence + " is read twice"));
        }
        assertTrue(read.containsAll(List.of(0, 7, 20, 39)), () -> "read are " + read);
    }

    @Test
    void noWindowIsTooLong() {
        WINDOWS.of(article(40, 30, 0, 7, 20, 39))
                .forEach(window -> assertTrue(
                        window.pieces().size() <= Window.SIZE,
                        () -> "of " + window.pieces().size()));
    }

    @Test
    void aWindowKnowsTheHeadlineAndTheSentenceBefore() {
        Window window = WINDOWS.of(article(40, 30, 20)).getFirst();
        assertTrue(window.places().containsKey(new Window.Word(0, 0)));
        assertTrue(window.places().containsKey(new Window.Word(19, 29)));
        assertFalse(window.places().containsKey(new Window.Word(18, 0)));
    }

    @Test
    void anArticleWithoutSuchASentenceHasNone() {
        assertEquals(List.of(), WINDOWS.of(article(3, 10)));
    }

    @Test
    void anArticleWithoutEndIsReadSoFar() {
        Integer[] all = IntStream.range(0, 600).boxed().toArray(Integer[]::new);
        assertEquals(Windows.MOST, WINDOWS.of(article(600, 140, all)).size());
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        Window window = WINDOWS.of(article(1, 1000, 0)).getFirst();
        assertTrue(window.pieces().size() <= Window.SIZE);
    }

    /** Sentences of as many words, of which some are parsed. */
    private static ParsedArticle article(int sentences, int words, Integer... parsed) {
        StringBuilder text = new StringBuilder();
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            List<Token> tokens = new ArrayList<>();
            for (int j = 0; j < words; j++) {
                tokens.add(new Token(text.length(), text.length() + 4, "word", "word", "NN"));
                text.append("word ");
            }
            List<Dependency> edges =
                    List.of(parsed).contains(i) ? List.of(new Dependency(Dependency.ROOT, "root", 0)) : List.of();
            all.add(new Sentence(Article.Block.Kind.PARAGRAPH, tokens, List.of(), List.of(), edges));
        }
        return new ParsedArticle(MadeUp.article(text.toString()), all);
    }
}
