package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class ExtractionReaderTest {
    private static final Link ARNOR = new Link("Q1000003", "Arnor", 1);

    private final ArticleGraph graph = Example.graph();

    @Test
    void whatIsReadWritesTheSameGraphButForScores() {
        assertReadsBack(Example.reports());
    }

    @Test
    void theCountryOfACityIsKept() {
        Link city = new Link("Q1000004", "Fornost", 1).within(ARNOR);
        Extraction read = assertReadsBack(List.of(
                Example.meetingAt(Example.named(EntityKind.PLACE, "Fornost").linkedTo(city))));
        assertEquals(
                Optional.of(ARNOR), read.reports().get(0).places().get(0).link().flatMap(Link::country));
    }

    @Test
    void namesOfOneItemStayApart() {
        Entity country = Example.named(EntityKind.COUNTRY, "Arnor").linkedTo(ARNOR);
        Entity organisation =
                Example.named(EntityKind.ORGANISATION, "The \n North").linkedTo(ARNOR);
        Extraction read = assertReadsBack(List.of(Example.meetingOf(country, organisation)));
        assertEquals(
                Set.of("COUNTRY Arnor", "ORGANISATION The \n North"),
                Set.copyOf(read.reports()
                        .get(0)
                        .entities()
                        .map(entity -> entity.kind() + " " + entity.name())
                        .toList()));
    }

    @Test
    void spellingsThatShareAnIriStayApart() {
        Extraction read = assertReadsBack(List.of(Example.meetingOf(
                Example.named(EntityKind.PERSON, "EOMER"), Example.named(EntityKind.PERSON, "Éomer"))));
        assertEquals(2, read.reports().get(0).participations().size());
    }

    @Test
    void reportsOfOneTriggerKeepTheirOrder() {
        Report first = Example.meetingOf(Example.named(EntityKind.PERSON, "Éomer"));
        Report second = Example.meetingOf(Example.named(EntityKind.PERSON, "Arwen"));
        Extraction read = assertReadsBack(List.of(first, second));
        assertEquals(
                "Éomer", read.reports().get(0).participations().get(0).actor().name());
    }

    @Test
    void aTextThatIsKeptIsReadBackAndWrittenAgain() {
        Extraction read = assertReadsBack(graph.keepingText(), Example.reports());
        assertEquals(Example.TEXT, read.article().text());
        Extraction relinked = read.relinked(read.reports(), "gazetteer-2", Instant.EPOCH);
        Graph again = ArticleGraphTest.only(ArticleGraph.quads(relinked));
        assertTrue(again.contains(Node.ANY, Vocabulary.TEXT, Literals.text(Example.TEXT)));
    }

    @Test
    void anotherGraphIsNamed() {
        ChanceryException failure = assertThrows(
                ChanceryException.class,
                () -> ExtractionReader.read(GraphFactory.createDefaultGraph(), NodeFactory.createURI("urn:none")));
        assertTrue(failure.getMessage().contains("urn:none"), failure.getMessage());
    }

    private Extraction assertReadsBack(List<Report> reports) {
        return assertReadsBack(graph, reports);
    }

    private static Extraction assertReadsBack(ArticleGraph graph, List<Report> reports) {
        List<Quad> written = graph.quads(Example.ARTICLE, Set.of("GO"), reports);
        Extraction read = ExtractionReader.read(
                ArticleGraphTest.only(written), NodeFactory.createURI(graph.iri(Example.ARTICLE)));
        assertEquals(withoutScores(written), withoutScores(ArticleGraph.quads(read)));
        return read;
    }

    private static Set<Quad> withoutScores(List<Quad> quads) {
        return Set.copyOf(quads.stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.LINK_SCORE))
                .toList());
    }
}
