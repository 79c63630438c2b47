package io.github.chancery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import io.github.chancery.model.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource({
        "Frodo (left) met Faramir (R) in Bree.,Frodo met Faramir in Bree .",
        "Frodo (L) and Sam (c) met.,Frodo and Sam met .",
        "The **steward of Gondor** met _Frodo_.,The steward of Gondor met _ Frodo _ .",
        "The left (party) met.,The left ( party ) met .",
        "We are in need.And then they met.,We are in need . | And then they met .",
    })
    void splitsWordsAndLeavesOutWhatIsNone(String text, String words) {
        Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length());
        Article article = new Article(
                "x",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(block),
                Optional.empty());
        String found = new Tokenizer()
                .sentences(article, Limits.NONE.begin(article)).stream()
                        .map(TokenizerTest::words)
                        .collect(Collectors.joining(" | "));
        assertEquals(words, found);
    }

    private static String words(TokenizedSentence sentence) {
        return sentence.tokens().stream().map(CoreLabel::word).collect(Collectors.joining(" "));
    }
}
