package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings that come with the articles that they were made of. */
class MadeMeetingsTest {
    private static final Validator ANY = Validator.of(GraphFactory.createDefaultGraph());
    /** Stands in meetings that nobody would make of the articles, so that one sees whether they are taken. */
    private static final String MARKED = "<https://example.org/meeting/1> <https://example.org/of> \"a job\" .\n";

    @TempDir
    private Path directory;

    private Path parts;
    private Path articles;
    private Path meetings;
    private String built;
    private final ToldRun told = new ToldRun();

    @BeforeEach
    void writeParts() throws IOException {
        parts = directory.resolve("parts");
        articles = Files.createDirectories(parts.resolve("articles")).resolve("part-0.nq");
        meetings = Files.createDirectories(parts.resolve("meetings")).resolve("part-0.nq");
        built = export(built(0, 30));
        Files.writeString(articles, lines(built, true));
        Files.writeString(meetings, lines(built, false) + MARKED);
        mark(Merger.rules());
    }

    @Test
    void areTakenAsTheyAreIfTheyAreOfTheArticles() throws IOException {
        try (GraphStore store = store()) {
            assertEquals(30, load(store).merged().orElseThrow().reports());
            assertEquals(sorted(built + MARKED), sorted(export(store)));
        }
        assertEquals(
                List.of(),
                told.notes().stream().filter(note -> note.contains("anew")).toList());
    }

    @Test
    void areMadeAnewIfAnArticleWasChangedSince() throws IOException {
        Files.writeString(articles, "\n", StandardOpenOption.APPEND);
        assertMadeAnew("they were made of other parts");
    }

    @Test
    void areMadeAnewIfThereAreMoreArticles() throws IOException {
        Files.writeString(articles.resolveSibling("part-1.nq"), "");
        assertMadeAnew("they were made of other parts");
    }

    @Test
    void areMadeAnewIfAPartOfThemIsCut() throws IOException {
        Files.writeString(meetings, lines(built, false).substring(5_000));
        assertMadeAnew("not all of their parts are there as they were written");
    }

    @Test
    void areMadeAnewIfTheRulesAreOthers() throws IOException {
        mark("0.0.1 1");
        assertMadeAnew("they were made by other rules (0.0.1 1; here ");
    }

    @Test
    void areMadeAnewIfTheMarkIsNone() throws IOException {
        Files.writeString(meetings.resolveSibling(MergeMark.FILE), "{\"rules\":");
        assertMadeAnew("is no mark of a merge");
    }

    @Test
    void areMadeAnewIfTheyAreOfSeveralMerges() throws IOException {
        Path other = Files.createDirectories(parts.resolve("other"));
        Files.copy(meetings.resolveSibling(MergeMark.FILE), other.resolve(MergeMark.FILE));
        assertMadeAnew("they are of several merges");
    }

    @Test
    void areMadeAnewIfAPartOfArticlesIsRefused() throws IOException {
        Files.writeString(articles.resolveSibling("part-1.nq"), "this is no quad\n");
        assertMadeAnew("a part of their articles is refused");
    }

    @Test
    void areMadeOfAllIfTheStoreHasArticles() throws IOException {
        GraphStore filled = built(20, 40);
        load(filled);
        assertEquals(export(built(0, 40)), export(filled));
        assertTrue(told.notes().getFirst().contains("the store has articles already"), told.notes()::toString);
    }

    private void assertMadeAnew(String because) throws IOException {
        try (GraphStore store = store()) {
            load(store);
            assertEquals(built, export(store));
        }
        String note = told.notes().getFirst();
        assertTrue(note.contains("are not taken but made anew: ") && note.contains(because), note);
    }

    private GraphStore store() {
        return TdbStore.open(directory.resolve("store"));
    }

    private BuildSummary load(GraphStore store) {
        return new QuadLoad(store, ANY, BatchLimit.USUAL, told).run(List.of(parts), 1);
    }

    private void mark(String rules) throws IOException {
        Files.writeString(
                meetings.resolveSibling(MergeMark.FILE),
                new MergeMark(rules, List.of(digest(articles)), List.of(digest(meetings))).text());
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MergeMark.digest(in);
        }
    }

    private GraphStore built(int from, int to) throws IOException {
        Path input = Files.writeString(
                directory.resolve("articles.jsonl"),
                IntStream.range(from, to)
                        .mapToObj(number -> "{\"id\": \"" + number + "\", \"text\": \"Text " + number + ".\"}\n")
                        .collect(Collectors.joining()));
        GraphStore store = new MemoryStore();
        new Build(new MadeUpExtractor("patterns"), store, MadeUpExtractor.BASE, BatchLimit.USUAL, new ToldRun())
                .run(List.of(input), false, 1);
        return store;
    }

    /** The lines of the articles' graphs, or of the default graph. */
    private static String lines(String quads, boolean areOfArticles) {
        return quads.lines()
                .filter(line -> line.matches(".* <https://example.org/article/\\d+> \\.") == areOfArticles)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    private static String export(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(store, GraphFormat.NQUADS).to(out);
        return out.toString(UTF_8);
    }
}
