package io.github.chancery.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static final DatasetGraph REPORTS = RDFDataMgr.loadDatasetGraph(
            MergerTest.class.getResource("reports.trig").toString());
    private static final Merger MERGER = new Merger("https://example.org/");

    @Test
    void makesMeetingsOfTheReportsWhateverTheOrderOfTheArticles() {
        List<Node> articles = new ArrayList<>(Iter.toList(REPORTS.listGraphNodes()));
        for (int i = 0; i < 2; i++) {
            Collections.reverse(articles);
            try (GraphStore store = new MemoryStore()) {
                articles.forEach(article -> load(store, article));
                assertEquals(new Merged(6, 6, 4), MERGER.merge(store));
                assertSameGraph("meetings.ttl", defaultGraph(store));
                assertEquals(new Merged(6, 6, 4), MERGER.merge(store));
                assertSameGraph("meetings.ttl", defaultGraph(store));
            }
        }
    }

    @Test
    void addingArticlesOneByOneMakesTheSameMeetings() {
        try (GraphStore store = new MemoryStore()) {
            for (Node article : Iter.toList(REPORTS.listGraphNodes())) {
                MERGER.update(store, Map.of(article.getURI(), quads(article)));
            }
            assertSameGraph("meetings.ttl", defaultGraph(store));
            assertEquals(new Merged(6, 6, 4), Merger.count(store));
        }
    }

    @Test
    void tellsHowManyMeetingsAnUpdateTouched() {
        Node held = NodeFactory.createURI("https://example.org/article/held");
        try (GraphStore store = new MemoryStore()) {
            Iter.toList(REPORTS.listGraphNodes()).forEach(article -> load(store, article));
            MERGER.merge(store);
            assertEquals(0, MERGER.update(store, Map.of(held.getURI(), quads(held))));
            assertEquals(1, MERGER.update(store, Map.of(held.getURI(), List.of())));
            assertEquals(new Merged(5, 5, 4), Merger.count(store));
        }
    }

    @Test
    void forgetsAMeetingWithItsLastArticle() {
        try (GraphStore store = new MemoryStore()) {
            Iter.toList(REPORTS.listGraphNodes()).forEach(article -> load(store, article));
            MERGER.merge(store);
            Iter.toList(REPORTS.listGraphNodes())
                    .forEach(article -> store.replace(Map.of(article.getURI(), List.of())));
            assertEquals(new Merged(0, 0, 0), MERGER.merge(store));
            assertTrue(defaultGraph(store).isEmpty());
        }
    }

    @Test
    void aCountryInferredIsInvolvedAndDescribed() {
        Node inferred = NodeFactory.createURI(Vocabulary.WD + "Q913");
        Node visit = NodeFactory.createURI("https://example.org/article/visit");
        List<Quad> quads = new ArrayList<>(quads(visit).stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.REPRESENTS))
                .toList());
        Node participation = NodeFactory.createURI("https://example.org/article/visit#report-9-Q902");
        quads.add(Quad.create(visit, participation, Vocabulary.INFERRED_REPRESENTS, inferred));
        quads.add(Quad.create(visit, participation, Vocabulary.INFERENCE_SCORE, Literals.decimal(0.9)));
        quads.add(Quad.create(visit, participation, Vocabulary.INFERENCE_BASIS, Vocabulary.INFERRED_FROM_POST));
        try (GraphStore store = new MemoryStore()) {
            MERGER.update(store, Map.of(visit.getURI(), quads));
            Graph graph = defaultGraph(store);
            assertTrue(graph.contains(Node.ANY, Vocabulary.INVOLVES, inferred));
            assertTrue(graph.contains(Node.ANY, Vocabulary.INFERRED_REPRESENTS, inferred));
            assertTrue(graph.contains(Node.ANY, Vocabulary.INFERENCE_SCORE, Literals.decimal(0.9)));
            assertTrue(graph.contains(inferred, Vocabulary.LABEL, Node.ANY));
        }
    }

    @Test
    void aCountryInferredGivesWayToOneThatAnotherReportTells() {
        Node held = NodeFactory.createURI("https://example.org/article/held");
        Node planned = NodeFactory.createURI("https://example.org/article/planned");
        Node participation = NodeFactory.createURI("https://example.org/article/planned#report-5-Q902");
        Node inferred = NodeFactory.createURI(Vocabulary.WD + "Q913");
        List<Quad> quads = new ArrayList<>(quads(planned));
        quads.add(Quad.create(planned, participation, Vocabulary.INFERRED_REPRESENTS, inferred));
        quads.add(Quad.create(planned, participation, Vocabulary.INFERENCE_SCORE, Literals.decimal(0.9)));
        quads.add(Quad.create(planned, participation, Vocabulary.INFERENCE_BASIS, Vocabulary.INFERRED_FROM_POST));
        try (GraphStore store = new MemoryStore()) {
            MERGER.update(store, Map.of(planned.getURI(), quads));
            assertTrue(defaultGraph(store).contains(Node.ANY, Vocabulary.INFERRED_REPRESENTS, inferred));
            MERGER.update(store, Map.of(held.getURI(), quads(held)));
            Graph graph = defaultGraph(store);
            assertTrue(graph.contains(Node.ANY, Vocabulary.REPRESENTS, NodeFactory.createURI(Vocabulary.WD + "Q912")));
            assertFalse(graph.contains(Node.ANY, Vocabulary.INFERRED_REPRESENTS, Node.ANY));
            assertFalse(graph.contains(Node.ANY, Vocabulary.INVOLVES, inferred));
        }
    }

    @Test
    void namesWhatAReportLacks() {
        Node article = NodeFactory.createURI("https://example.org/article/broken");
        Node report = NodeFactory.createURI("https://example.org/article/broken#report-0");
        try (GraphStore store = new MemoryStore()) {
            store.replace(Map.of(
                    article.getURI(), List.of(Quad.create(article, report, Vocabulary.TYPE, Vocabulary.REPORT_CLASS))));
            ChanceryException failure = assertThrows(ChanceryException.class, () -> MERGER.merge(store));
            assertEquals(
                    "the store holds <https://example.org/article/broken#report-0> without a"
                            + " <https://w3id.org/diplomatic-meetings#article>; build its article again in a new store",
                    failure.getMessage());
        }
    }

    private static void load(GraphStore store, Node article) {
        store.replace(Map.of(article.getURI(), quads(article)));
    }

    private static List<Quad> quads(Node article) {
        return Iter.toList(REPORTS.find(article, Node.ANY, Node.ANY, Node.ANY));
    }

    private static Graph defaultGraph(GraphStore store) {
        return store.read(view -> {
            Graph copy = GraphFactory.createDefaultGraph();
            view.graph(Quad.defaultGraphIRI).find().forEach(copy::add);
            return copy;
        });
    }

    private static void assertSameGraph(String expected, Graph actual) {
        Graph graph =
                RDFDataMgr.loadGraph(MergerTest.class.getResource(expected).toString());
        if (!graph.isIsomorphicWith(actual)) {
            actual.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, actual, Lang.TURTLE);
            fail("not as in " + expected + ":\n" + text);
        }
    }
}
