package io.github.chancery.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.serve.TestServer;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the requests that OpenRefine sends, and by the rules of the specification's JSON Schemas. */
class ReconcilePageTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path directory;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(TdbStore.open(directory), TestServer.options());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theManifestSaysWhatCanBeAsked() throws IOException {
        JsonNode manifest = json(server.get("reconcile"));
        assertEquals("0.2", manifest.path("versions").get(0).asText());
        assertEquals(
                "http://www.wikidata.org/entity/",
                manifest.path("identifierSpace").asText());
        assertTrue(manifest.path("schemaSpace").isTextual());
        assertEquals(50, manifest.path("batchSize").asInt());
        assertEquals(
                server.address() + "entity/{{id}}",
                manifest.path("view").path("url").asText());
        assertEquals(5, manifest.path("defaultTypes").size());
        assertTrue(manifest.path("preview").path("url").asText().contains("{{id}}"));
        assertTrue(manifest.path("preview").path("width").isInt()
                && manifest.path("preview").path("height").isInt());
        for (String kind : List.of("entity", "type", "property")) {
            JsonNode service = manifest.path("suggest").path(kind);
            String path = service.path("service_url").asText()
                    + service.path("service_path").asText();
            assertEquals(
                    200,
                    server.get(path.substring(server.address().length()) + "?prefix=per")
                            .statusCode());
        }
    }

    @Test
    void namesAreFoundByFormAndByAddress() throws IOException {
        String queries =
                """
                {"q0": {"query": "Sergey Lavrov", "type": "person", "type_strict": "should", "limit": 3},
                 "q1": {"query": "Yekatrinburg", "type": ["place"],
                        "properties": [{"pid": "country", "v": {"id": "Q159", "name": "Russia"}}]},
                 "q2": {"query": "No such name whatsoever"}}""";
        JsonNode results = json(server.form("reconcile", Map.of("queries", queries)));
        assertEquals(results, json(server.get("reconcile?queries=" + TestServer.encoded(queries))));
        JsonNode best = results.path("q0").path("result").get(0);
        assertEquals("Q58217", best.path("id").asText());
        assertEquals("Sergey Lavrov", best.path("name").asText());
        assertTrue(best.path("match").asBoolean());
        assertTrue(best.path("score").asDouble() > 50 && best.path("score").asDouble() <= 100);
        assertEquals("person", best.path("type").get(0).path("id").asText());
        assertTrue(best.path("description").asText().contains("Russia"), best::toString);
        assertEquals("Q887", results.path("q1").path("result").get(0).path("id").asText());
        assertEquals(0, results.path("q2").path("result").size());
        assertTrue(results.path("q0").path("result").size() <= 3);
    }

    @ParameterizedTest
    @CsvSource({
        "Georgia,    country, ,                   ,           Q230",
        "Kerry,      person,  secretary of state, 2015-06-01, Q22316",
        "Steinmeier, person,  foreign minister,   2016-08-15, Q76658"
    })
    void whatIsToldWithANameHelps(String name, String type, String post, String date, String item) throws IOException {
        String properties = (post == null ? "" : "{\"pid\": \"post\", \"v\": \"" + post + "\"},")
                + (date == null
                        ? "{\"pid\": \"other\", \"v\": 1}"
                        : "{\"pid\": \"date\", \"v\": [\"" + date + "T00:00:00Z\"]}");
        String query = "{\"q\": {\"query\": \"" + name + "\", \"type\": \"" + type + "\", \"properties\": ["
                + properties + "]}}";
        JsonNode results = json(server.form("reconcile", Map.of("queries", query)));
        assertEquals(item, results.path("q").path("result").get(0).path("id").asText(), results::toString);
    }

    @Test
    void aBatchThatIsTooLargeIsRefused() {
        String queries = IntStream.rangeClosed(0, 50)
                .mapToObj(number -> "\"q" + number + "\": {\"query\": \"Arnor\"}")
                .collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> reply = server.form("reconcile", Map.of("queries", queries));
        assertEquals(413, reply.statusCode());
        assertEquals("no more than 50 names can be asked for at once\n", reply.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{\"q\": 1}",
                "{\"q\": {\"name\": \"x\"}}",
                "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"date\", \"v\": \"soon\"}]}}"
            })
    void whatIsNoQueryIsToldInASentence(String queries) {
        HttpResponse<String> reply = server.form("reconcile", Map.of("queries", queries));
        assertEquals(400, reply.statusCode());
        assertEquals(1, reply.body().lines().count());
    }

    @Test
    void suggestsWhileSomebodyTypes() throws IOException {
        JsonNode entities = json(server.get("reconcile/suggest/entity?prefix=sergey%20lavr&cursor=0"));
        assertEquals("Q58217", entities.path("result").get(0).path("id").asText(), entities::toString);
        assertEquals(
                "person",
                entities.path("result").get(0).path("notable").get(0).path("id").asText());
        assertEquals(
                "Q58217",
                json(server.get("reconcile/suggest/entity?prefix=Q58217"))
                        .path("result")
                        .get(0)
                        .path("id")
                        .asText());
        assertEquals(
                1,
                json(server.get("reconcile/suggest/type?prefix=pers"))
                        .path("result")
                        .size());
        assertEquals(
                "post",
                json(server.get("reconcile/suggest/property?prefix=po"))
                        .path("result")
                        .get(0)
                        .path("id")
                        .asText());
        assertEquals(404, server.get("reconcile/suggest/other?prefix=po").statusCode());
        assertEquals(
                0,
                json(server.get("reconcile/suggest/entity?prefix=%3Cscript%3E%25"))
                        .path("result")
                        .size());
    }

    @Test
    void columnsCanBeAdded() throws IOException {
        JsonNode proposals = json(server.get("reconcile/properties?type=person&limit=3"));
        assertTrue(proposals.path("properties").size() > 2);
        String query =
                "{\"ids\": [\"Q159\", \"Q999999999\"], \"properties\": [{\"id\": \"capital\"}, {\"id\": \"code\"}]}";
        JsonNode extended = json(server.form("reconcile", Map.of("extend", query)));
        assertEquals("capital", extended.path("meta").get(0).path("id").asText());
        assertEquals(
                "Moscow",
                extended.path("rows")
                        .path("Q159")
                        .path("capital")
                        .get(0)
                        .path("name")
                        .asText());
        assertEquals(
                "RU",
                extended.path("rows")
                        .path("Q159")
                        .path("code")
                        .get(0)
                        .path("str")
                        .asText());
        assertEquals(0, extended.path("rows").path("Q999999999").path("capital").size());
    }

    @Test
    void previewsStandInFramesAndEscape() {
        HttpResponse<String> reply = server.get("reconcile/preview?id=Q58217");
        assertTrue(reply.body().contains("<b>Sergey Lavrov</b> (Q58217)"), reply::body);
        assertEquals(
                "default-src 'none'; frame-ancestors *",
                reply.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertEquals(404, server.get("reconcile/preview?id=%3Cscript%3E").statusCode());
        ItemText text = new ItemText(Gazetteer.embedded());
        String attack = "</title><script>alert(\"1\")</script>&";
        String html = new Preview(new Organisation("Q1", attack, List.of(attack), attack), text).html();
        assertFalse(html.contains("<script>") || html.contains("\"1\""), html);
    }

    @Test
    void pagesOfOthersMayAskHereAndNowhereElse() {
        HttpResponse<String> asked = server.send(
                server.request("reconcile", "Origin", "http://127.0.0.1:3333", "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(
                "*", asked.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        assertTrue(asked.headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElseThrow()
                .contains("POST"));
        assertEquals(
                "*",
                server.get("reconcile")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin")
                        .orElseThrow());
        for (String path : List.of("", "health", "entity/Q1.ttl", "articles", "sparql?query=ASK%7B%7D")) {
            assertTrue(
                    server.get(path, "Origin", "http://127.0.0.1:3333")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin")
                            .isEmpty(),
                    path);
        }
    }

    private static JsonNode json(HttpResponse<String> reply) throws IOException {
        assertEquals(200, reply.statusCode(), reply::body);
        assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith("application/json"));
        return JSON.readTree(reply.body());
    }
}
