package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {
    private static final String SHIPPED = "shipped";

    @TempDir
    private Path directory;

    private final ToldRun told = new ToldRun();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000})
    void neitherTheOrderNorTheBatchesMatter(int size) throws IOException {
        List<String> lines = new ArrayList<>(articles());
        GraphStore one = new MemoryStore();
        BuildSummary expected = build(one, lines, size, SHIPPED);
        Collections.shuffle(lines, new Random(size));
        GraphStore other = new MemoryStore();
        BuildSummary summary = build(other, lines, 1, SHIPPED);
        assertEquals(graph(one), graph(other));
        assertEquals(expected.merged(), summary.merged());
        assertTrue(graph(one).contains("article/9-late"));
        assertTrue(!graph(one).contains("article/8-early"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000})
    void aStoreThatHasMeetingsBecomesWhatOneRunMakes(int size) throws IOException {
        List<String> lines = articles();
        GraphStore atOnce = new MemoryStore();
        build(atOnce, lines, 1_000, SHIPPED);
        GraphStore inParts = new MemoryStore();
        build(inParts, lines.subList(0, 4), size, SHIPPED);
        build(inParts, lines, size, SHIPPED);
        assertEquals(graph(atOnce), graph(inParts));
        BuildSummary again = build(inParts, lines, size, SHIPPED);
        assertEquals(0, again.added() + again.updated());
        assertTrue(again.merged().isEmpty());
    }

    @Test
    void anArticleThatTheOpenBatchHoldsIsNotPutTwice() throws IOException {
        List<String> lines =
                List.of(articles().get(0), articles().get(0), articles().get(1));
        BuildSummary summary = build(new MemoryStore(), lines, 1_000, SHIPPED);
        assertEquals(2, summary.added());
        assertEquals(1, summary.unchanged());
    }

    @Test
    void saysWhatBecomesOfArticlesReadWithOtherPatterns() throws IOException {
        GraphStore store = new MemoryStore();
        build(store, articles().subList(0, 3), 1_000, "mine");
        assertEquals(List.of(), told.notes());
        BuildSummary summary = build(store, articles().subList(0, 2), 1_000, SHIPPED);
        assertEquals(
                List.of(
                        "articles that the store has by other patterns than those of this run: 3; those in the input are"
                                + " read again with this run's, and the others stay as they are"),
                told.notes());
        assertEquals(2, summary.added());
    }

    /** Ten articles of few meetings, and two texts of one address. */
    private static List<String> articles() {
        List<String> lines = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(number -> "{\"id\": \"" + number * 5 + "\", \"text\": \"Text " + number + ".\"}")
                .toList());
        lines.add(
                "{\"id\": \"8-early\", \"url\": \"https://news.example/a\", \"published\": \"3019-03-01\", \"text\": \"A.\"}");
        lines.add(
                "{\"id\": \"9-late\", \"url\": \"https://news.example/a\", \"published\": \"3019-03-02\", \"text\": \"B.\"}");
        return lines;
    }

    private BuildSummary build(GraphStore store, List<String> lines, int batch, String patterns) throws IOException {
        Path input = Files.write(directory.resolve("articles.jsonl"), lines);
        BatchLimit limit = new BatchLimit(batch, Duration.ofHours(1));
        return new Build(new MadeUpExtractor(patterns), store, MadeUpExtractor.BASE, limit, told)
                .run(List.of(input), false, 1);
    }

    private static String graph(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return out.toString(UTF_8);
    }
}
