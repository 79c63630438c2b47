package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {
    private final ArticleGraph graph = Example.graph();

    @Test
    void anArticleBecomesTheGraphThatIsExpectedOfIt() {
        DatasetGraph expected =
                RDFDataMgr.loadDatasetGraph(Objects.requireNonNull(ArticleGraphTest.class.getResource("example.trig"))
                        .toString());
        DatasetGraph actual = dataset(graph.quads(Example.ARTICLE, Set.of("GO"), Example.reports()));
        assertTrue(IsoMatcher.isomorphic(expected, actual), () -> "but it is:\n" + WriterTest.turtle(actual));
    }

    @Test
    void everyQuadStandsInTheNamedGraphOfItsArticleAndOnce() {
        List<Quad> quads = graph.quads(Example.ARTICLE, Set.of("GO"), Example.reports());
        assertTrue(quads.stream().allMatch(quad -> quad.getGraph().hasURI(graph.iri(Example.ARTICLE))));
        assertEquals(quads.size(), quads.stream().distinct().count());
    }

    @Test
    void aTextThatIsKeptIsAllThatIsAdded() {
        ArticleGraph keeping = graph.keepingText();
        List<Quad> kept = keeping.quads(Example.ARTICLE, Set.of("GO"), Example.reports());
        String otherMaker = graph.activityIri(Example.ARTICLE);
        String maker = keeping.activityIri(Example.ARTICLE);
        assertNotEquals(otherMaker, maker, "a build would take the article for one that it has");
        Graph more = only(kept);
        Graph fewer = only(graph.quads(Example.ARTICLE, Set.of("GO"), Example.reports()));
        assertEquals(
                Example.TEXT,
                object(more, NodeFactory.createURI(graph.iri(Example.ARTICLE)), Vocabulary.TEXT)
                        .getLiteralLexicalForm());
        assertFalse(fewer.contains(Node.ANY, Vocabulary.TEXT, Node.ANY));
        assertEquals(fewer.size() + 1, more.size());
    }

    @Test
    void offsetsCountCodePointsSoThatAnEmojiIsOne() {
        Node mention = NodeFactory.createURI(graph.iri(Example.ARTICLE) + "#char=17,29");
        Graph quads = only(graph.quads(Example.ARTICLE, Set.of("GO"), Example.reports()));
        assertEquals("King Elessar", Example.TEXT.substring(18, 30));
        assertEquals("King Elessar", object(quads, mention, Vocabulary.QUOTE).getLiteralLexicalForm());
        assertEquals(Literals.integer(17), object(quads, mention, Vocabulary.BEGIN));
        assertEquals(Literals.integer(29), object(quads, mention, Vocabulary.END));
    }

    @Test
    void reportsWithOneTriggerAreNumbered() {
        Graph quads = only(graph.quads(
                Example.ARTICLE,
                Set.of(),
                List.of(
                        Example.meetingOf(Example.named(EntityKind.PERSON, "Arwen")),
                        Example.meetingOf(Example.named(EntityKind.PERSON, "Éomer")))));
        String report = graph.iri(Example.ARTICLE) + "#report-98";
        assertEquals(
                report + "-arwen",
                object(quads, NodeFactory.createURI(report), Vocabulary.PARTICIPATION)
                        .getURI());
        assertEquals(
                report + "-2-eomer",
                object(quads, NodeFactory.createURI(report + "-2"), Vocabulary.PARTICIPATION)
                        .getURI());
    }

    @Test
    void participantsWithOneNameAndTwoKindsStayApart() {
        Graph quads = only(graph.quads(
                Example.ARTICLE,
                Set.of(),
                List.of(Example.meetingOf(
                        Example.named(EntityKind.PERSON, "Arnor"), Example.named(EntityKind.COUNTRY, "Arnor")))));
        assertEquals(
                2, quads.find(Node.ANY, Vocabulary.ACTOR, Node.ANY).toList().size());
        assertEquals(
                2,
                quads.find(Node.ANY, Vocabulary.PARTICIPATION, Node.ANY)
                        .toList()
                        .size());
    }

    @Test
    void anEntityHasOneLabelHoweverItIsWritten() {
        Graph quads = only(graph.quads(
                Example.ARTICLE,
                Set.of(),
                List.of(Example.meetingOf(
                        Example.named(EntityKind.PERSON, "Éomer"), Example.named(EntityKind.PERSON, "EOMER")))));
        Node eomer = NodeFactory.createURI(Prefixes.BASE + "person/eomer");
        assertEquals("Éomer", object(quads, eomer, Vocabulary.LABEL).getLiteralLexicalForm());
    }

    @Test
    void aLinkedEntityIsItsWikidataItemWithTheLabelOfTheItem() {
        Entity linked =
                Example.named(EntityKind.PERSON, "Strider").linkedTo(new Link("Q1000001", "Aragorn II Elessar", 0.9));
        Graph quads = only(graph.quads(Example.ARTICLE, Set.of(), List.of(Example.meetingOf(linked))));
        Node item = NodeFactory.createURI("http://www.wikidata.org/entity/Q1000001");
        assertEquals(Literals.label("Aragorn II Elessar"), object(quads, item, Vocabulary.LABEL));
        assertEquals(Vocabulary.PERSON, object(quads, item, Vocabulary.TYPE));
    }

    static DatasetGraph dataset(List<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        return dataset;
    }

    static Graph only(List<Quad> quads) {
        return dataset(quads).getUnionGraph();
    }

    static Node object(Graph graph, Node subject, Node predicate) {
        List<Node> objects = graph.find(subject, predicate, Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .toList();
        assertEquals(1, objects.size(), () -> predicate + " of " + subject + ": " + objects);
        return objects.get(0);
    }
}
