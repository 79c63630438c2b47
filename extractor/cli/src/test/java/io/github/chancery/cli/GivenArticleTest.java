package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The first of the sample articles, from its text to the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("models")
class GivenArticleTest {
    private static final Path ARTICLE = Path.of("../../seeds/000_e992f3d333dd0b49.txt");
    private static final String ONE_ROW_A_VALUE =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?meeting ?property ?value WHERE {
              ?meeting a dm:Meeting .
              {
                ?meeting dm:status|dm:place|dm:dateText|dm:date|dm:participant ?value .
                ?meeting ?property ?value
              } UNION {
                ?meeting dm:topic/rdfs:label ?value BIND(dm:topic AS ?property)
              } UNION {
                ?meeting dm:participation ?participation .
                ?participation dm:actor/rdfs:label ?actor ; dm:title ?title ; dm:represents/rdfs:label ?whom
                BIND(CONCAT(STR(?actor), ", ", STR(?title), ", ", STR(?whom)) AS ?value)
                BIND(dm:participation AS ?property)
              }
            } ORDER BY ?meeting ?property ?value
            """;

    private Path store;
    private String values;

    @BeforeAll
    void build(@TempDir Path directory) throws IOException {
        store = directory.resolve("store");
        Run.of("build", ARTICLE, "--loc", store).succeeds().tells("reports: 2, meetings: 2;");
        Path query = Files.writeString(directory.resolve("values.rq"), ONE_ROW_A_VALUE);
        values = Run.of("query", query, "--loc", store, "--results", "csv")
                .succeeds()
                .out();
    }

    @Test
    void lavrovMetSteinmeierInYekaterinburgOnAMondayThatNothingSettles() {
        assertTold("participant,http://www.wikidata.org/entity/Q58217");
        assertTold("participant,http://www.wikidata.org/entity/Q76658");
        assertTold("place,http://www.wikidata.org/entity/Q887");
        assertTold("dateText,on Monday");
        assertTold("topic,situation in Aleppo");
        assertTold("participation,\"Sergey Lavrov, Foreign Minister, Russia\"");
        assertTold("participation,\"Frank-Walter Steinmeier, Foreign Minister, Germany\"");
        assertFalse(values.contains("#date,"), values);
    }

    @Test
    void bogdanovMetZarifAndJaberiAnsariInTehran() {
        assertTold("participant,http://www.wikidata.org/entity/Q10296812");
        assertTold("participant,https://w3id.org/diplomatic-meetings/person/mikhail-bogdanov");
        assertTold("participant,https://w3id.org/diplomatic-meetings/person/hossein-jaberi-ansari");
        assertTold("place,http://www.wikidata.org/entity/Q3616");
        assertTold("topic,situation in Syria and the region");
        assertTold("participation,\"Mohammad Javad Zarif, Foreign Minister, Iran\"");
        assertTold("Deputy Foreign Minister, Russia\"");
        assertTold("participation,\"Hossein Jaberi Ansari, assistant for Arab and African Affairs, Iran\"");
    }

    @Test
    void bothWereHeldAndWhatTheTwoSidesCallForIsNoneOfTheirs() {
        assertEquals(2, count("#status,https://w3id.org/diplomatic-meetings#Held"), values);
        assertEquals(2, count("#status,"), values);
        assertEquals(2, count("#place,"), values);
        assertEquals(5, count("#participant,"), values);
    }

    @Test
    void theAnswerShowsNamesWithTheirItems() {
        Run.of("query", "who-met-whom", "--loc", store, "--results", "csv")
                .succeeds()
                .prints("Sergey Lavrov (wd:Q58217)", "(wd:Q76658)", "(wd:Q887)", "Held", "on Monday", "(wd:Q3616)");
    }

    @Test
    void theGraphKeepsToTheShapes() {
        Run.of("validate", "--loc", store).succeeds();
    }

    private void assertTold(String line) {
        assertTrue(values.contains(line), () -> "no \"" + line + "\" in: " + values);
    }

    private long count(String part) {
        return values.lines().filter(line -> line.contains(part)).count();
    }
}
