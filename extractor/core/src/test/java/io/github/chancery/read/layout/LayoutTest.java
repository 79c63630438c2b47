package io.github.chancery.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayoutTest {
    private static final Path GIVEN = Path.of("../../seeds/000_e992f3d333dd0b49.txt");

    @TestFactory
    List<DynamicTest> everyFixtureIsLaidOutAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(Fixtures.path("articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".txt", ".expected"));
        Article article = Reading.of(file).articles().get(0);
        assertEquals(Files.readString(expected), describe(article));
        assertEquals(Files.readString(file), article.text());
    }

    private static String describe(Article article) {
        List<String> lines = new ArrayList<>();
        article.title().ifPresent(title -> lines.add("title: " + title));
        article.published().ifPresent(day -> lines.add("published: " + day));
        article.dateline().ifPresent(dateline -> lines.add("dateline: " + dateline.place()));
        article.blocks().forEach(block -> lines.add(block.kind() + " " + text(article, block)));
        return String.join("\n", lines) + "\n";
    }

    private static String text(Article article, Block block) {
        return article.text().substring(block.begin(), block.end()).replace('\n', '⏎');
    }

    @Test
    void theGivenArticleEndsBeforeTheClutterOfItsPage() {
        Article article = Reading.of(GIVEN).articles().get(0);
        List<String> headlines = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .map(block -> text(article, block))
                .toList();
        assertEquals(
                List.of(
                        "Lavrov: Russia won’t allow international terrorist entities to prevail in Syria",
                        "Bogdanov discusses with Zarif and situation in Syria and the region"),
                headlines);
        assertEquals(headlines.get(0), article.title().orElseThrow());
        assertEquals("Moscow", article.dateline().orElseThrow().place());
        assertEquals(15, article.blocks().size());
        Block last = article.blocks().get(14);
        assertTrue(text(article, last).startsWith("Both sides also called on UN Special Envoy"));
        assertTrue(last.end() < article.text().indexOf("English Bulletin"));
    }

    @Test
    void windowsLineEndsAndBlanksAroundLinesAreNoPartOfBlocks() {
        String text = "Talks open in Bree\r\n\r\n \u00A0The envoys met.\u200E \r\n\r\nThey spoke of roads.\r\n";
        Layout layout = Layout.of(text, Optional.empty());
        assertEquals(
                List.of("Talks open in Bree", "The envoys met.", "They spoke of roads."),
                layout.blocks().stream()
                        .map(block -> text.substring(block.begin(), block.end()))
                        .toList());
    }

    @Test
    void aLineThatIsTheGivenTitleIsAHeadlineEvenWithAStop() {
        Layout layout = Layout.of("The envoys meet.\n\nThey spoke of roads.", Optional.of("The envoys meet."));
        assertEquals(Block.Kind.HEADLINE, layout.blocks().get(0).kind());
    }

    @Test
    void everyShippedSampleIsReadWithItsWholeBody() {
        Reading reading = Reading.of(Path.of("../../seeds/samples.jsonl"));
        assertEquals(List.of(), reading.failures());
        assertTrue(reading.articles().size() >= 12);
        for (Article article : reading.articles()) {
            int dateline = article.dateline().map(Article.Dateline::end).orElse(0);
            assertEquals(dateline, article.blocks().get(0).begin(), article.identifier());
            assertEquals(article.text().split("\n\n").length, article.blocks().size(), article.identifier());
        }
    }
}
