package io.github.chancery.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.merge.Merger;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a store in which Aragorn has a namesake, who is Denethor elsewhere, and many Dúnedain met nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPageTest {
    private static final String WD = "http://www.wikidata.org/entity/";
    private static final String ARAGORN = "with=" + WD + "Q901";

    private static final String ARNOR = "with=" + WD + "Q911";

    private TestServer server;

    @BeforeAll
    void serve(@TempDir Path directory) throws IOException {
        GraphStore store = TdbStore.open(directory.resolve("store"));
        DatasetGraph reports = RDFParser.fromString(reports(), Lang.TRIG).toDatasetGraph();
        for (Node article : List.copyOf(Iter.toList(reports.listGraphNodes()))) {
            store.replace(Map.of(article.getURI(), Iter.toList(reports.find(article, Node.ANY, Node.ANY, Node.ANY))));
        }
        new Merger(TestServer.BASE).merge(store);
        Node person = NodeFactory.createURI("https://schema.org/Person");
        store.write(edit -> {
            for (int i = 0; i < 25; i++) {
                Node ranger = NodeFactory.createURI(ranger(i));
                edit.add(Quad.create(Quad.defaultGraphIRI, ranger, RDF.type.asNode(), person));
                edit.add(Quad.create(
                        Quad.defaultGraphIRI,
                        ranger,
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralString("Ranger " + i)));
            }
            return store;
        });
        server = TestServer.of(store, TestServer.options());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String ranger(int number) {
        return TestServer.BASE + "person/ranger-" + number;
    }

    private static String reports() throws IOException {
        try (InputStream file = Merger.class.getResourceAsStream("reports.trig")) {
            return new String(file.readAllBytes(), UTF_8).replace("\"Denethor\"", "\"Aragorn\"");
        }
    }

    private String get(String path) {
        return server.get(path, "Accept", "text/html").body();
    }

    @Test
    void namesakesKeepTheirOwnItems() {
        String graphml = get("network.graphml?" + ARAGORN);
        assertTrue(graphml.contains("<node id=\"" + WD + "Q901\"><data key=\"label\">Aragorn</data>"), graphml);
        assertTrue(graphml.contains("<node id=\"" + WD + "Q902\"><data key=\"label\">Aragorn</data>"), graphml);
        assertTrue(graphml.contains("<edge source=\"" + WD + "Q901\" target=\"" + WD + "Q902\">"), graphml);
        String csv = get("network.csv?" + ARAGORN);
        assertTrue(csv.contains("\"Aragorn\",\"" + WD + "Q901\",\"Aragorn\",\"" + WD + "Q902\",1,0\r\n"), csv);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "&status=any, 4",
        "&status=Cancelled, 2",
        "&status=Denied, 0",
        "&type=Call&status=any, 1",
        "&min-confidence=0.9, 1",
        "&min-confidence=0.1, 2",
        "&from=2019-03-10&status=any, 2",
        "&to=2018-01-01, 0"
    })
    void pageAndExportsFollowTheFilter(String filter, int pairs) {
        String csv = get("network.csv?" + ARNOR + filter);
        assertEquals(pairs, csv.lines().count() - 1, csv);
        String graphml = get("network.graphml?" + ARNOR + filter);
        assertEquals(pairs, graphml.split("<edge ", -1).length - 1, graphml);
        String svg = get("network.svg?" + ARNOR + filter);
        assertEquals(pairs, svg.split("<line ", -1).length - 1, svg);
        String page = get("network?" + ARNOR + filter);
        assertEquals(pairs, page.split("<line ", -1).length - 1, page);
        String given = filter.startsWith("&") ? filter.substring(1).split("&", -1)[0] : "with=";
        assertTrue(page.contains("/network.csv?with=") && page.contains(given), page);
    }

    @Test
    void whatWasNotHeldIsDrawnOtherwise() {
        assertTrue(get("network?" + ARNOR + "&status=Cancelled").contains("<line class=\"plan\""));
        assertFalse(get("network?" + ARNOR).contains("<line class=\"plan\""));
    }

    @Test
    void theLeastConfidenceCannotBeLessThanTheServers() {
        NetworkFilter low = new NetworkFilter(new TreeMap<>(Map.of("min-confidence", "0.2")));
        assertEquals("0.5", low.parameters().get("min-confidence"));
        NetworkFilter high = new NetworkFilter(new TreeMap<>(Map.of("min-confidence", "0.8")));
        assertEquals("0.8", high.parameters().get("min-confidence"));
        assertEquals(
                400, server.get("network?" + ARNOR + "&min-confidence=much").statusCode());
    }

    @Test
    void thoseForWhomThereIsNoRoomAreNamed() {
        String many = IntStream.range(0, 22).mapToObj(i -> "with=" + ranger(i)).collect(Collectors.joining("&"));
        String page = get("network?" + many + "&add=Q901");
        assertTrue(page.contains("The middle has room for 20; not drawn: Ranger 20, Ranger 21, Aragorn."), page);
        String others = "/network?with=" + TestServer.encoded(ranger(20)) + "&amp;with="
                + TestServer.encoded(ranger(21)) + "&amp;with=" + TestServer.encoded(WD + "Q901");
        assertTrue(page.contains("<a href=\"" + others + "\">"), page);
        assertTrue(page.contains("aria-label=\"Take Ranger 3 out\""), page);
    }

    @Test
    void whomNobodyKnowsIsTold() {
        assertTrue(get("network?with=urn:nobody").contains("Nobody in this store has the IRI urn:nobody."));
    }
}
