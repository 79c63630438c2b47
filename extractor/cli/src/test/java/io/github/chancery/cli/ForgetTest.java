package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the store of the six articles that the merge is tested with. */
@Tag("models")
class ForgetTest {
    private static final String BASE = "https://example.org/";
    private static final DatasetGraph ARTICLES =
            RDFDataMgr.loadDatasetGraph("../base/src/test/resources/io/github/chancery/merge/reports.trig");

    @TempDir
    private Path directory;

    @BeforeEach
    void fill() {
        fill(directory.resolve("store"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE + "article/held", "https://news.example/held", "held"})
    void anArticleIsForgottenByItsIriItsAddressOrItsId(String name) {
        Run.of("forget", name, "--loc", directory.resolve("store"))
                .succeeds()
                .tells("articles: 1 forgotten; failed: 0; the graph has articles: 5, reports: ");
        fill(directory.resolve("without"), "held");
        assertEquals(export("without"), export("store"));
        assertFalse(export("store").contains("Minas Tirith"));
    }

    @Test
    void whatIsNotThereIsToldAndTheRestIsForgotten() {
        Run.of("forget", "no-such.txt", "held", "held", "--loc", directory.resolve("store"))
                .fails(1, "the store has no article no-such.txt", "chancery query articles")
                .tells("articles: 1 forgotten; failed: 1;");
        String before = export("store");
        Run.of("forget", "held", "--loc", directory.resolve("store"))
                .fails(1, "no article held")
                .tells("articles: 0 forgotten; failed: 1; the graph is as it was");
        assertEquals(before, export("store"));
    }

    @Test
    void anIdOfSeveralArticlesMeansNoneOfThem() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.jsonl"),
                """
                {"text": "The river rose."}
                {"text": "The river fell."}
                """);
        Path store = directory.resolve("rivers");
        Run.of("build", file, "--loc", store, "--base", BASE).succeeds();
        Run.of("forget", "a.jsonl", "--loc", store)
                .fails(1, "the store has 2 articles with the id a.jsonl (" + BASE + "article/", "give the IRI");
    }

    @Test
    void withoutArticlesThereAreNoMeetings() {
        List<Object> words = new ArrayList<>(List.of("forget", "--loc", directory.resolve("store")));
        ARTICLES.listGraphNodes().forEachRemaining(article -> words.add(article.getURI()));
        Run.of(words.toArray()).succeeds().tells("the graph has articles: 0, reports: 0, meetings: 0");
        assertEquals("", export("store"));
    }

    private void fill(Path location, String without) {
        try (GraphStore store = TdbStore.open(location)) {
            for (Node article : List.copyOf(Iter.toList(ARTICLES.listGraphNodes()))) {
                if (!article.getURI().equals(BASE + "article/" + without)) {
                    store.replace(Map.of(
                            article.getURI(), Iter.toList(ARTICLES.find(article, Node.ANY, Node.ANY, Node.ANY))));
                }
            }
            new Merger(BASE).merge(store);
        }
    }

    /** The quads in order. */
    private String export(String store) {
        return Run.of("export", "--loc", directory.resolve(store), "--format", "nquads")
                .succeeds()
                .out()
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
