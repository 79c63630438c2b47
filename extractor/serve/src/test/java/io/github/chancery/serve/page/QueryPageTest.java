package io.github.chancery.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.serve.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPageTest {
    private static final String DM = "PREFIX dm: <https://w3id.org/diplomatic-meetings#> ";

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

    private static HttpResponse<String> page(String parameters) {
        return server.get("query" + parameters, "Accept", "text/html");
    }

    private static String own(String query) {
        return "?query=" + TestServer.encoded(query);
    }

    @Test
    void withoutAQuestionOneBeginsWithAQueryThatIsNotAskedYet() {
        String page = page("").body();
        assertTrue(page.contains("?meeting a dm:Meeting"), page);
        assertFalse(page.contains("id=\"answer\""), page);
    }

    @Test
    void aShippedQuestionHasItsParametersAsFieldsAndItsAnswer() {
        String page = page("?question=who-met-whom&country=Gondor&status=Held").body();
        assertTrue(page.contains("<input id=\"p-country\" name=\"country\" value=\"Gondor\""), page);
        assertTrue(page.contains("<option value=\"Held\" selected>"), page);
        assertTrue(page.contains("dm:involves  wd:Q912 ;"), page);
        assertTrue(page.contains("<a href=\"/entity/Q901\">"), page);
        assertTrue(page.contains("/sparql?format=csv&amp;query=") || page.contains("/sparql?format=csv&query="), page);
    }

    @Test
    void aQuestionThatNobodyChangedStaysTheQuestion() {
        String text =
                page("?question=country-pairs").body().replaceFirst("(?s).*<textarea[^>]*>\n(.*?)</textarea>.*", "$1");
        String same = TestServer.encoded(text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("\n", "\r\n"));
        assertTrue(page("?question=country-pairs&query=" + same).body().contains("id=\"p-country\""));
        assertFalse(page("?question=country-pairs&query=" + same + "%23").body().contains("id=\"p-country\""));
    }

    @ParameterizedTest
    @CsvSource({
        "country-pairs, network, 'Gondor: its page'",
        "country-pairs, network, 'Arnor and Gondor: once'",
        "who-met-whom, network, 'Aragorn: its page'",
        "participants, network, 'Aragorn: its page'",
        "timeline, time, '2019-03: 1 held, 1 not held'",
        "who-met-whom, time, '2019-03: 1 held, 1 not held'",
        "timeline, map, 'No map: no column has places whose coordinates are known.'",
        "timeline, network, 'No network: it takes two columns of parties, or one of meetings and one of parties.'",
        "topics, time, 'No time chart: it takes a column of the days, months or years of what is counted.'"
    })
    void anAnswerIsDrawnByItsColumns(String question, String view, String shown) {
        HttpResponse<String> reply = page("?question=" + question + "&view=" + view);
        assertEquals(200, reply.statusCode(), reply::body);
        assertTrue(reply.body().contains(shown), reply::body);
    }

    @Test
    void aQueryOfOnesOwnIsDrawnToo() {
        String together = own(DM + "SELECT ?meeting ?who { ?meeting dm:participant ?who }") + "&view=network";
        assertTrue(page(together).body().contains("Q901: its page"));
        String places = own("SELECT ?where (2 AS ?n) { VALUES ?where { <http://www.wikidata.org/entity/Q649> } }")
                + "&view=map";
        assertTrue(
                page(places).body().contains("wd:Q649: 2 counted"), page(places).body());
        String years = own("SELECT ?year { VALUES ?year { 2001 2001 2003 } }") + "&view=time";
        assertTrue(page(years).body().contains("2001: 2 rows"), page(years).body());
        assertTrue(page(years).body().contains("2002: 0 rows"), page(years).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?s ?p ?o }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE <http://www.wikidata.org/entity/Q901>"
            })
    void otherFormsOfQueriesAreTables(String query) {
        HttpResponse<String> reply = page(own(query) + "&view=map");
        assertEquals(200, reply.statusCode(), reply::body);
        assertTrue(reply.body().contains("<tbody>"), reply::body);
        assertTrue(reply.body().contains("No map: "), reply::body);
    }

    @Test
    void aBarOfAQuestionLeadsToItsPeriod() {
        assertTrue(page("?question=timeline&a=Q901&view=time")
                .body()
                .contains("/query?a=Q901&amp;from=2019-03-01&amp;question=timeline&amp;to=2019-03-31#answer"));
    }

    @Test
    void itTellsHowManyRowsThereCanBe() {
        String page = page(own("SELECT * { ?s ?p ?o . ?a ?b ?c }")).body();
        assertTrue(page.contains("The first 200 rows; as data, the first 1000."), page);
        assertTrue(page(own("SELECT * { ?s ?p ?o } LIMIT 1")).body().contains("1&nbsp;row"));
    }

    @ParameterizedTest
    @CsvSource({
        "SELEKT * WHERE { }, 'the query, line 1, column 7: not SPARQL'",
        "ASK { SERVICE <http://localhost/> { ?s ?p ?o } }, localhost",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}, java:java.lang.System"
    })
    void whatCannotBeAnsweredIsToldBesideTheQuery(String query, String told) {
        HttpResponse<String> reply = page(own(query));
        assertTrue(reply.body().contains(query.substring(0, 6)), reply::body);
        assertTrue(reply.body().contains(told), reply::body);
    }

    @Test
    void aWrongParameterOrViewIsTold() {
        HttpResponse<String> date = page("?question=timeline&from=lately");
        assertEquals(400, date.statusCode());
        assertTrue(date.body().contains("from cannot be"), date::body);
        assertEquals(400, page("?question=timeline&view=cake").statusCode());
    }

    @Test
    void theTermsOfTheOntologyComeWithThePage() {
        String page = page("").body();
        assertTrue(
                page.contains("{\"name\":\"dm:participant\",\"kind\":\"property\",\"comment\":\"Who takes part"), page);
        assertTrue(page.contains("{\"name\":\"schema:Person\",\"kind\":\"class\""), page);
        assertTrue(page.contains("\"dm\":\"https://w3id.org/diplomatic-meetings#\""), page);
    }
}
