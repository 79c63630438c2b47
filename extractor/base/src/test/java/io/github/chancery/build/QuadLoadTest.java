package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.query.names.NameKind;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that come as N-Quads. */
class QuadLoadTest {
    private static final String TALKS = "https://news.example/talks";
    private static final Validator ANY = Validator.of(GraphFactory.createDefaultGraph());

    @TempDir
    private Path directory;

    private Path parts;
    private final ToldRun told = new ToldRun();
    private final GraphStore filled = new MemoryStore();

    @BeforeEach
    void makeFolder() throws IOException {
        parts = Files.createDirectories(directory.resolve("parts"));
    }

    @Test
    void theStoreIsAsABuildOfTheArticlesMakesItWhateverItHeldBefore() throws IOException {
        List<String> articles = articles(0, 40);
        String built = export(built(articles));
        write("part-0.nq", lines(articles.subList(0, 15)));
        pack("part-1.nq.gz", lines(articles.subList(15, 40)));
        assertEquals(40, load("bulk").added());
        assertEquals(built, export("bulk"));
        build(articles.subList(10, 20), filled);
        BuildSummary added = load(filled, ANY);
        assertEquals(List.of(30, 10), List.of(added.added(), added.unchanged()));
        assertEquals(built, export(filled));
    }

    @Test
    void runAgainItChangesNothing() throws IOException {
        write("part-0.nq", lines(articles(0, 10)));
        load("store");
        String before = export("store");
        BuildSummary again = load("store");
        assertEquals(List.of(10, 0, 10), List.of(again.read(), again.added(), again.unchanged()));
        assertTrue(again.merged().isEmpty());
        assertEquals(before, export("store"));
    }

    @Test
    void whatAStoreExportsMakesTheSameStore() throws IOException {
        String exported = export(built(articles(0, 10)));
        write("export.nq", exported);
        load("restored");
        assertEquals(exported, export("restored"));
        assertTrue(
                told.notes().get(0).startsWith("triples without a graph that are not loaded"), told.notes()::toString);
    }

    @Test
    void whatAJobHasNotCommittedIsNoPart() throws IOException {
        Files.createDirectories(parts.resolve("_temporary/0/task_1"));
        write("_temporary/0/task_1/part-0.nq", lines(articles(0, 2)));
        write("part-1.nq", lines(articles(2, 3)));
        assertEquals(1, load("bulk").added());
    }

    @ParameterizedTest
    @CsvSource({"0 1,1", "1 0,1", "0 2,2"})
    void ofTextsFromOneAddressTheLatestStays(String order, int expected) throws IOException {
        List<String> texts = List.of(
                article(0, "\"url\": \"" + TALKS + "\", \"published\": \"3019-03-01\""),
                article(1, "\"url\": \"" + TALKS + "\", \"published\": \"3019-03-02\""),
                article(2, "\"url\": \"" + TALKS + "\""));
        List<String> given = Stream.of(order.split(" ", -1))
                .map(Integer::valueOf)
                .map(texts::get)
                .toList();
        int part = 0;
        for (String text : given) {
            write("part-" + part++ + ".nq", lines(List.of(text)));
        }
        assertEquals(expected, load("bulk").added());
        assertEquals(export(built(given)), export("bulk"));
    }

    @Test
    void anArticleThatIsThereTwiceGoesInOnceAndNamesAreFound() throws IOException {
        write("part-0.nq", lines(articles(0, 3)));
        write("part-1.nq", lines(articles(2, 4)));
        BuildSummary loaded = load("bulk");
        assertEquals(List.of(4, 1), List.of(loaded.added(), loaded.unchanged()));
        try (GraphStore store = TdbStore.openExisting(directory.resolve("bulk"))) {
            assertFalse(new StoreNames(store)
                    .current()
                    .named(NameKind.PARTY, "Steward1")
                    .isEmpty());
        }
    }

    @Test
    void aPartWithSomethingWrongIsRefusedWithItsLineAndTheOthersGoIn() throws IOException {
        build(articles(0, 1), filled);
        writeBadParts();
        assertEquals(3, load("bulk").failed());
        assertTold();
        assertEquals(3, load(filled, ANY).failed());
        assertEquals(3, count(filled));
    }

    private void writeBadParts() throws IOException {
        String good = lines(articles(0, 2));
        write("part-0.nq", good + "this is no quad\n");
        write("part-1.nq", good + "<https://x.org/a> <https://x.org/b> _:c <https://example.org/article/9> .\n");
        write("part-2.nq", good + "<https://x.org/a> <https://x.org/b> \"c\" <https://example.org/article/9> .\n");
        write("part-3.nq", lines(articles(2, 4)));
        write("notes.txt", "");
        write("_SUCCESS", "");
    }

    private void assertTold() throws IOException {
        long line = lines(articles(0, 2)).lines().count() + 1;
        for (int part = 0; part < 3; part++) {
            String failure = told.failures().get(part);
            assertTrue(failure.startsWith(parts.resolve("part-" + part + ".nq") + ", line " + line + ", "), failure);
        }
        assertTrue(told.failures().get(0).contains("is no N-Quads ("), told.failures()::toString);
        assertTrue(told.failures().get(1).contains("has a blank node"), told.failures()::toString);
        assertTrue(told.failures().get(2).contains("tells of no article of that name"), told.failures()::toString);
        assertTrue(
                told.notes().get(0).endsWith("not read: 1, such as " + parts.resolve("notes.txt")),
                told.notes()::toString);
    }

    @Test
    void aPartWithAGraphThatViolatesTheShapesIsRefused() throws IOException {
        write("part-0.nq", lines(articles(0, 1)));
        load(filled, Validator.shipped());
        assertEquals(0, count(filled));
        String failure = told.failures().get(0);
        assertTrue(failure.contains("part-0.nq, line 1, violates the ontology's shapes: "), failure);
    }

    private BuildSummary load(String name) {
        try (GraphStore store = TdbStore.open(directory.resolve(name))) {
            return load(store, ANY);
        }
    }

    private BuildSummary load(GraphStore store, Validator validator) {
        return load(store, parts, validator, told);
    }

    private static BuildSummary load(GraphStore store, Path parts, Validator validator, ToldRun told) {
        return new QuadLoad(store, validator, BatchLimit.USUAL, told).run(List.of(parts), 2);
    }

    private static List<String> articles(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> article(number, "\"publisher\": \"News\""))
                .toList();
    }

    private static String article(int number, String more) {
        return "{\"id\": \"" + number + "\", \"text\": \"Text " + number + ".\", " + more + "}";
    }

    /** The graphs of articles alone, as N-Quads. */
    private String lines(List<String> articles) throws IOException {
        return export(built(articles))
                .lines()
                .filter(line -> line.matches(".* <https://example.org/article/\\d+> \\."))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private GraphStore built(List<String> articles) throws IOException {
        GraphStore store = new MemoryStore();
        build(articles, store);
        return store;
    }

    private void build(List<String> articles, GraphStore store) throws IOException {
        Path input = Files.write(directory.resolve("articles.jsonl"), articles);
        new Build(new MadeUpExtractor("patterns"), store, MadeUpExtractor.BASE, BatchLimit.USUAL, new ToldRun())
                .run(List.of(input), false, 1);
    }

    private String export(String name) {
        try (GraphStore store = TdbStore.openExisting(directory.resolve(name))) {
            return export(store);
        }
    }

    private static String export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return out.toString(UTF_8);
    }

    private static int count(GraphStore store) {
        return store.read(view -> (int) view.graphNames().count());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(parts.resolve(name), text);
    }

    private void pack(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(parts.resolve(name)))) {
            out.write(text.getBytes(UTF_8));
        }
    }
}
