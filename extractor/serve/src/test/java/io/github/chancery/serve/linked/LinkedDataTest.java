package io.github.chancery.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    private static final String DM = "https://w3id.org/diplomatic-meetings#";
    private static final String MEETING = "meeting/6d33994895a81b92750d";

    @TempDir
    private static Path directory;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.ofMiddleEarth(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        MEETING + ", text/turtle, .ttl",
        MEETING + ", application/ld+json, .jsonld",
        MEETING + ", application/n-triples, .nt",
        "entity/Q901, text/turtle, .ttl",
        "person/theoden, application/ld+json, .jsonld",
        "topic/trade, application/n-triples, .nt",
        "article/held, text/turtle, .ttl",
        "article/held, application/trig, .trig",
        "article/held, application/n-quads, .nq"
    })
    void aThingAnswersByHeaderAndByEnding(String path, String type, String ending) {
        HttpResponse<String> asked = server.get(path, "Accept", type + ", text/html;q=0.5");
        HttpResponse<String> named = server.get(path + ending);
        assertEquals(200, asked.statusCode(), asked::body);
        assertTrue(asked.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
        assertEquals("Accept", asked.headers().firstValue("Vary").orElseThrow());
        assertEquals(asked.body(), named.body());
        DatasetGraph graph = parsed(asked.body(), type);
        assertTrue(graph.stream().anyMatch(quad -> quad.getSubject().getURI().endsWith(path.replaceFirst(".*/", ""))));
    }

    @Test
    void aMeetingIsToldWithItsReportsAndTheirWords() {
        DatasetGraph graph = parsed(server.get(MEETING + ".ttl").body(), "text/turtle");
        assertTrue(has(graph, "https://example.org/" + MEETING + "-Q901", DM + "role"));
        assertTrue(has(graph, "https://example.org/article/held#report-10", DM + "confidence"));
        assertTrue(has(graph, "https://example.org/article/held#char=0,45", DM + "quote"));
        assertTrue(has(graph, "https://example.org/article/held", "https://schema.org/headline"));
        assertTrue(has(graph, "http://www.wikidata.org/entity/Q912", "http://www.w3.org/2000/01/rdf-schema#label"));
        assertFalse(has(graph, "https://example.org/article/call#report-7", DM + "confidence"));
    }

    @Test
    void aPersonIsToldWithTheMeetings() {
        DatasetGraph graph = parsed(server.get("entity/Q901.nt").body(), "application/n-triples");
        assertTrue(has(graph, "http://www.wikidata.org/entity/Q901", "http://www.w3.org/2000/01/rdf-schema#label"));
        assertTrue(has(graph, "https://example.org/" + MEETING, DM + "date"));
        assertTrue(has(graph, "https://example.org/" + MEETING + "-Q901", DM + "title"));
        assertFalse(has(graph, "https://example.org/" + MEETING + "-Q902", DM + "title"));
    }

    @Test
    void aCountryIsToldWithTheMeetingsOfThoseWhoActForIt() {
        DatasetGraph graph = parsed(server.get("entity/Q911.nt").body(), "application/n-triples");
        assertTrue(has(graph, "https://example.org/" + MEETING, DM + "date"));
    }

    @Test
    void anArticleIsItsNamedGraph() {
        DatasetGraph graph = parsed(server.get("article/held.nq").body(), "application/n-quads");
        assertEquals(0, graph.getDefaultGraph().size());
        assertTrue(graph.containsGraph(NodeFactory.createURI("https://example.org/article/held")));
    }

    @Test
    void theShortNameOfAMeetingDoesAsWell() {
        assertEquals(
                server.get(MEETING + ".ttl").body(),
                server.get("meeting/95a81b92750d.ttl").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity/Q4.ttl",
                "meeting/none.ttl",
                "article/none.trig",
                "person/nobody.jsonld",
                "person/%3Cscript%3E.ttl",
                "person/a%20b%22%7D.nt"
            })
    void whatNobodyKnowsIsNotFound(String path) {
        HttpResponse<String> reply = server.get(path, "Accept", "text/turtle");
        assertEquals(404, reply.statusCode());
        assertTrue(reply.body().startsWith("this store knows nothing of <"), reply::body);
        assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain"));
    }

    @Test
    void aBrowserGetsAPageThatLinksTheOthers() {
        HttpResponse<String> reply =
                server.get("entity/Q901", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
        assertEquals("Accept", reply.headers().firstValue("Vary").orElseThrow());
        assertTrue(reply.headers()
                .firstValue("Link")
                .orElseThrow()
                .contains("</entity/Q901.ttl>; rel=\"alternate\"; type=\"text/turtle\""));
    }

    @Test
    void whoTakesNoneOfThemIsToldWhichThereAre() {
        HttpResponse<String> reply = server.get("entity/Q901", "Accept", "image/png");
        assertEquals(406, reply.statusCode());
        assertTrue(reply.body().contains("text/turtle, application/ld+json"), reply::body);
    }

    @Test
    void aMeetingIsAnEventForSearchEngines() {
        String json = new EventJson(server.store()).of("https://example.org/" + MEETING);
        assertTrue(
                json.startsWith(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"@id\":\"https://example.org/"
                                + MEETING + "\""),
                json);
        for (String part : List.of(
                "\"startDate\":\"2019-03-03\"",
                "\"eventStatus\":\"https://schema.org/EventScheduled\"",
                "{\"@type\":\"Person\",\"@id\":\"http://www.wikidata.org/entity/Q901\",\"name\":\"Aragorn\"}",
                "{\"@type\":\"Place\",\"@id\":\"http://www.wikidata.org/entity/Q921\",\"name\":\"Minas Tirith\"}",
                "{\"@type\":\"NewsArticle\",\"@id\":\"https://example.org/article/held\",\"name\":\"King received in Minas Tirith\"}")) {
            assertTrue(json.contains(part), () -> part + " is not in " + json);
        }
    }

    @Test
    void aNameCannotEndTheScript() {
        String name = "</script><script>alert(1)</script>\u2028&";
        server.store().write(edit -> {
            edit.add(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("https://example.org/meeting/attack"),
                    NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
                    NodeFactory.createLiteralString(name)));
            return true;
        });
        String json = new EventJson(server.store()).of("https://example.org/meeting/attack");
        assertFalse(json.contains("<") || json.contains(">") || json.contains("\u2028"), json);
        assertTrue(json.contains("\"name\":\"\\u003c/script\\u003e"), json);
    }

    private static boolean has(DatasetGraph graph, String subject, String predicate) {
        return graph.stream()
                .anyMatch(quad ->
                        quad.getSubject().hasURI(subject) && quad.getPredicate().hasURI(predicate));
    }

    private static DatasetGraph parsed(String body, String type) {
        Lang language = RDFLanguages.contentTypeToLang(type);
        DatasetGraph graph = DatasetGraphFactory.create();
        RDFParser.create().source(new StringReader(body)).lang(language).parse(graph);
        return graph;
    }
}
