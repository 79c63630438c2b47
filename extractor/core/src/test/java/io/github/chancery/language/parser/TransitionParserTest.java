package io.github.chancery.language.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.chancery.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class TransitionParserTest {
    private static final Path SAMPLES = Path.of("..", "..", "seeds");

    @Test
    void itFindsWhatTheParserOfCoreNlpFinds() {
        DependencyParser stock = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        TransitionParser ours = TransitionParser.load(DependencyParser.DEFAULT_MODEL);
        List<List<CoreLabel>> sentences = sentences();
        assertTrue(sentences.size() > 50);
        for (List<CoreLabel> words : sentences) {
            assertEquals(
                    stock.predict(words).typedDependenciesEnhancedPlusPlus(),
                    ours.parse(words).typedDependenciesEnhancedPlusPlus());
        }
    }

    @Test
    void whatIsNoModelIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("model.txt"), "dict=2\npos=many\n");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> TransitionParser.load(file.toString()));
        assertTrue(String.valueOf(refused.getMessage()).endsWith("model.txt"));
    }

    /** Those of the sample articles, tagged. */
    private static List<List<CoreLabel>> sentences() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        StanfordCoreNLP tagging = new StanfordCoreNLP(properties);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        new ArticleReader()
                .read(
                        SAMPLES,
                        article -> tagging.processToCoreDocument(article.text())
                                .sentences()
                                .forEach(sentence -> sentences.add(sentence.tokens())),
                        failure -> {
                            throw failure;
                        });
        return sentences;
    }
}
