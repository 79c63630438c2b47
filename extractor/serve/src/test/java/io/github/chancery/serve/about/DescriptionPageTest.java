package io.github.chancery.serve.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.TestServer;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionPageTest {
    private static final String PREFIXES =
            """
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            """;

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
        "sparql, text/turtle",
        "sparql, application/ld+json",
        "sparql, application/n-triples",
        ".well-known/void, text/turtle"
    })
    void tellsWhatIsServedAndHowItCanBeAsked(String path, String type) {
        HttpResponse<String> reply = server.get(path, "Accept", type);
        assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
        DatasetGraph graph = parsed(reply.body(), RDFLanguages.contentTypeToLang(type));
        String endpoint = "<" + server.address() + "sparql>";
        assertTrue(ask(graph, endpoint + " a sd:Service ; sd:endpoint " + endpoint));
        assertTrue(ask(graph, "?data void:classPartition [ void:class dm:Meeting ; void:entities 4 ]"));
        assertTrue(ask(graph, endpoint + " sh:prefixes/sh:declare [ sh:prefix 'dm' ; sh:namespace ?dm ]"));
        assertEquals(QueryFile.shipped().size(), questions(graph));
    }

    private static long questions(DatasetGraph graph) {
        try (QueryExec execution = QueryExec.dataset(graph)
                .query(PREFIXES + "SELECT ?text { ?question a sh:SPARQLExecutable ; sh:select ?text }")
                .build()) {
            return execution.select().stream()
                    .map(row -> QueryFactory.create(row.get("text").getLiteralLexicalForm()))
                    .count();
        }
    }

    @Test
    void aBrowserIsSentToThePageWhereItCanAsk() {
        HttpResponse<String> reply = server.get("sparql", "Accept", "text/html,*/*;q=0.8");
        assertEquals(303, reply.statusCode());
        assertEquals("/query", reply.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void theOntologyIsThere() {
        assertTrue(ask(parsed(server.get("ontology").body(), Lang.TURTLE), "dm:Meeting ?p ?o"));
        assertEquals(200, server.get("ontology/shapes.ttl").statusCode());
        assertEquals(200, server.get("ontology/context.jsonld").statusCode());
        assertEquals(404, server.get(".well-known/other").statusCode());
    }

    @Test
    void saysWhyReportsAreOneMeetingToPeopleToo() {
        String page = server.get("explain/meeting/6d33994895a81b92750d", "Accept", "text/html,*/*;q=0.8")
                .body();
        assertTrue(page.contains("href=\"/meeting/6d33994895a81b92750d\""), page);
        assertTrue(page.contains("with 1: "), page);
        // The same address is data for who does not ask for HTML.
        assertTrue(server.get("explain/meeting/6d33994895a81b92750d").body().startsWith("{"));
    }

    @Test
    void saysWhyReportsAreOneMeeting() throws Exception {
        HttpResponse<String> reply = server.get("explain/meeting/6d33994895a81b92750d");
        JsonNode explanation = JsonMapper.builder().build().readTree(reply.body());
        assertEquals(2, explanation.path("reports").size());
        assertFalse(explanation.path("reports").get(1).path("because").asText().isEmpty(), reply::body);
        assertEquals(404, server.get("explain/meeting/none").statusCode());
        assertEquals(404, server.get("explain").statusCode());
        assertEquals(
                "/article/held.jsonld",
                server.get("explain/article/held")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow());
    }

    private static boolean ask(DatasetGraph graph, String pattern) {
        try (QueryExec execution = QueryExec.dataset(graph)
                .query(PREFIXES + "ASK { " + pattern + " }")
                .build()) {
            return execution.ask();
        }
    }

    private static DatasetGraph parsed(String body, Lang language) {
        DatasetGraph graph = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new StringReader(body))
                .lang(language)
                .base("https://example.org/")
                .parse(graph);
        return graph;
    }
}
