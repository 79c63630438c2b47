package io.github.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.EntityKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTest {
    private static final List<Quad> QUADS = Example.graph().quads(Example.ARTICLE, Set.of(), Example.reports());
    private static final List<Quad> OTHERS = Example.graph()
            .quads(
                    Example.articleOf("annals-8", Example.TEXT),
                    Set.of(),
                    List.of(Example.meetingOf(
                            Example.named(EntityKind.PERSON, "Gimli \"Lockbearer\",\nson of 𐌲loin \\ \u0001\t"),
                            Example.named(EntityKind.TOPIC, "\ud83d alone"))));

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackAsTheSameGraph(GraphFormat format) {
        DatasetGraph written = withDefaultGraph();
        DatasetGraph expected = format.namedGraphs() ? written : merged(written);
        assertSame(expected, read(write(written, format), format));
    }

    @ParameterizedTest
    @EnumSource
    void articlesWrittenOneByOneReadBackAsTheSameGraph(GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QuadStream stream = new QuadStream(format, out)) {
            stream.accept(QUADS);
            stream.accept(OTHERS);
        }
        DatasetGraph all = ArticleGraphTest.dataset(both());
        DatasetGraph expected = format.namedGraphs() ? all : merged(all);
        assertSame(expected, read(out.toByteArray(), format));
    }

    @ParameterizedTest
    @EnumSource
    void theSameGraphIsWrittenAsTheSameBytesInWhateverOrderItWasMade(GraphFormat format) {
        List<Quad> reversed = new ArrayList<>(both());
        Collections.reverse(reversed);
        byte[] one = write(ArticleGraphTest.dataset(both()), format);
        byte[] other = write(ArticleGraphTest.dataset(reversed), format);
        assertArrayEquals(one, other);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyGraphCanBeWritten(GraphFormat format) {
        byte[] written = write(DatasetGraphFactory.create(), format);
        assertTrue(read(written, format).isEmpty());
    }

    @Test
    void turtleHasPrefixesAndReadsWell() {
        String turtle = turtle(ArticleGraphTest.dataset(QUADS));
        assertTrue(turtle.startsWith("PREFIX "), turtle);
        assertTrue(turtle.contains("\nPREFIX dm: <https://w3id.org/diplomatic-meetings#>\n"), turtle);
        assertTrue(turtle.contains("\n        a                 dm:Report;\n"), turtle);
        assertTrue(turtle.contains("\n        dm:confidence     0.875;\n"), turtle);
    }

    @Test
    void jsonLdHasShortKeysAlone() {
        String json = new String(write(ArticleGraphTest.dataset(QUADS), GraphFormat.JSONLD), UTF_8);
        String body = json.substring(json.indexOf("\"graph\": ["));
        assertFalse(body.contains("dm:") || body.contains("@"), body);
        for (String line : List.of(
                "\"date\": \"3019-11-30\"",
                "\"month\": \"3020-03\"",
                "\"status\": \"Held\"",
                "\"begin\": \"17\"",
                "\"confidence\": \"0.875\"",
                "\"label\": \"Minas Tirith\"")) {
            assertTrue(body.contains(line), () -> line + " is not in " + body);
        }
    }

    static String turtle(DatasetGraph graph) {
        return new String(write(graph, GraphFormat.TURTLE), UTF_8);
    }

    private static void assertSame(DatasetGraph expected, DatasetGraph actual) {
        List<Quad> missing = Iter.toList(Iter.filter(expected.find(), quad -> !actual.contains(quad)));
        List<Quad> added = Iter.toList(Iter.filter(actual.find(), quad -> !expected.contains(quad)));
        assertTrue(IsoMatcher.isomorphic(expected, actual), () -> "missing: " + missing + "; added: " + added);
    }

    private static List<Quad> both() {
        List<Quad> both = new ArrayList<>(QUADS);
        both.addAll(OTHERS);
        return both;
    }

    private static DatasetGraph withDefaultGraph() {
        DatasetGraph graph = ArticleGraphTest.dataset(both());
        Node meeting = NodeFactory.createURI(Prefixes.BASE + "meeting/1");
        graph.getDefaultGraph().add(meeting, Vocabulary.TYPE, Vocabulary.MEETING);
        graph.getDefaultGraph().add(meeting, Vocabulary.CONFIDENCE, Literals.decimal(1));
        return graph;
    }

    private static DatasetGraph merged(DatasetGraph graph) {
        DatasetGraph merged = DatasetGraphFactory.create();
        graph.find().forEachRemaining(quad -> merged.getDefaultGraph().add(quad.asTriple()));
        return merged;
    }

    private static byte[] write(DatasetGraph graph, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphWriter.write(graph, format, out);
        return out.toByteArray();
    }

    private static DatasetGraph read(byte[] written, GraphFormat format) {
        DatasetGraph graph = DatasetGraphFactory.create();
        RDFDataMgr.read(graph, new ByteArrayInputStream(written), lang(format));
        return graph;
    }

    private static Lang lang(GraphFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD11;
        };
    }
}
