package io.github.chancery.store.tdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.QueryAnswer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the order of an index or sorted, an answer is the same; a store in memory has no such index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexExecutorTest {
    private static final int MEETINGS = 12_000;
    private static final String PREFIXES =
            "PREFIX dm: <https://w3id.org/diplomatic-meetings#> PREFIX schema: <https://schema.org/> "
                    + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private final GraphStore memory = new MemoryStore();
    private GraphStore disk;

    @BeforeAll
    void fill(@TempDir Path directory) {
        disk = TdbStore.open(directory);
        List<Quad> quads = quads();
        for (GraphStore store : List.of(memory, disk)) {
            store.write(edit -> {
                quads.forEach(edit::add);
                return edit;
            });
        }
    }

    @AfterAll
    void close() {
        memory.close();
        disk.close();
    }

    /** Meetings in no order, many of which share a day; one status is of few, one of most. */
    private static List<Quad> quads() {
        Random random = new Random(7);
        List<Quad> quads = new ArrayList<>();
        for (int number = 0; number < MEETINGS; number++) {
            Node meeting = NodeFactory.createURI("https://example.org/meeting/" + random.nextLong());
            Node article = NodeFactory.createURI("https://example.org/article/" + random.nextLong());
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(9_000));
            long days = Long.parseLong(day.toString().replace("-", ""));
            boolean isAlone = random.nextInt(10) == 0;
            Node status = random.nextInt(20) == 0 ? Vocabulary.PLANNED : Vocabulary.HELD;
            add(
                    quads,
                    meeting,
                    Vocabulary.ORDER,
                    Literals.integer((isAlone ? 10_000_000_000_000_000L : 0) + days * 100_000_000 + days));
            add(quads, meeting, Vocabulary.STATUS, status);
            add(quads, meeting, Vocabulary.CONFIDENCE, Literals.decimal(random.nextInt(100) / 100.0));
            if (random.nextInt(4) > 0) {
                add(quads, meeting, Vocabulary.LATEST, Literals.day(day));
                add(quads, meeting, Vocabulary.EARLIEST, Literals.day(day.minusDays(random.nextInt(40))));
            }
            quads.add(Quad.create(article, article, Vocabulary.DATE_PUBLISHED, Literals.day(day)));
            quads.add(Quad.create(article, article, Vocabulary.IDENTIFIER, Literals.text("article " + number % 50)));
        }
        return quads;
    }

    private static void add(List<Quad> quads, Node subject, Node property, Node object) {
        quads.add(Quad.create(Quad.defaultGraphIRI, subject, property, object));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?m { ?m dm:order ?o } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:order ?o } ORDER BY DESC(?o) ?m",
                "SELECT ?m { ?m dm:order ?o } ORDER BY ?m ?o",
                "SELECT ?m { ?m dm:status dm:Held ; dm:order ?o } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:order ?o ; dm:status dm:Planned } ORDER BY ?o ?m",
                "SELECT ?m ?s { ?m dm:order ?o ; dm:status ?s FILTER(?s != dm:Held) } ORDER BY ?o ?s ?m",
                "SELECT ?m ?l { ?m dm:order ?o OPTIONAL { ?m dm:latest ?l } } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:order ?o FILTER EXISTS { ?m dm:latest ?l } } ORDER BY ?o ?m LIMIT 10",
                "SELECT ?m ?l { ?m dm:order ?o ; dm:latest ?l FILTER(YEAR(?l) > 2000) } ORDER BY ?o ?m",
                "SELECT ?m { { SELECT DISTINCT ?m ?o { ?m dm:order ?o } ORDER BY ?o ?m } ?m dm:status dm:Planned }",
                "SELECT ?m { ?m dm:order ?o ; dm:latest ?l FILTER(?l >= '2014-06-01'^^xsd:date) } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:order ?o ; dm:latest ?l FILTER(?l >= '1991-06-01'^^xsd:date) } ORDER BY ?o ?m",
                "SELECT ?m ?e ?l { ?m dm:order ?o ; dm:latest ?l ; dm:earliest ?e FILTER(?l >= '2001-06-01'^^xsd:date) "
                        + "FILTER(?e <= '2001-07-01'^^xsd:date) } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:confidence ?c ; dm:order ?o FILTER(?c >= 0.95) } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:confidence ?c FILTER(?c >= 0.95 && ?c < 0.97) } ORDER BY ?m",
                "SELECT ?m { ?m dm:confidence ?c ; dm:status dm:Planned FILTER(?c >= 0.95) } ORDER BY ?m",
                "SELECT ?m { ?m dm:status ?s ; dm:order ?o FILTER(?s != dm:Held) } ORDER BY ?o ?m",
                "SELECT ?m { ?m dm:latest ?l ; dm:earliest ?l FILTER(?l < '1995-01-01'^^xsd:date) } ORDER BY ?m",
                "SELECT ?m ?n { ?m dm:latest ?l . ?n dm:earliest ?e FILTER(?l < '1990-01-20'^^xsd:date) "
                        + "FILTER(?e < '1990-01-20'^^xsd:date) } ORDER BY ?m ?n",
                "SELECT (MIN(?e) AS ?f) { ?m dm:latest ?l ; dm:earliest ?e FILTER(?l > '2010-01-01'^^xsd:date) }",
                "SELECT ?l (COUNT(*) AS ?n) { ?m dm:latest ?l } GROUP BY ?l ORDER BY ?l",
                "SELECT ?s (COUNT(?m) AS ?n) { ?m dm:status ?s } GROUP BY ?s ORDER BY ?s",
                "SELECT ?l (COUNT(DISTINCT ?l) AS ?n) { ?m dm:latest ?l } GROUP BY ?l ORDER BY ?l",
                "SELECT ?m (COUNT(*) AS ?n) { ?m dm:status ?s } GROUP BY ?m ORDER BY ?m",
                "SELECT (COUNT(*) AS ?n) { ?m dm:status ?s }",
                "SELECT ?l (COUNT(*) AS ?n) { ?m dm:status dm:Planned ; dm:latest ?l } GROUP BY ?l ORDER BY ?l",
                "SELECT ?s (COUNT(*) AS ?n) (COUNT(*) AS ?k) { ?m dm:status ?s ; dm:status dm:Held } GROUP BY ?s ORDER BY ?s",
                "SELECT ?l (COUNT(?m) AS ?n) { ?m dm:status dm:Held ; dm:latest ?l } GROUP BY ?l ORDER BY ?l",
                "SELECT ?m (COUNT(*) AS ?n) { ?m dm:status dm:Planned ; dm:latest ?l } GROUP BY ?m ORDER BY ?m",
                "SELECT ?n { OPTIONAL { SELECT ?l (COUNT(*) AS ?n) { ?m dm:status dm:None ; dm:latest ?l } GROUP BY ?l } }",
                "SELECT ?n { OPTIONAL { SELECT ?l (COUNT(*) AS ?n) { ?m dm:status dm:Held ; dm:no ?l } GROUP BY ?l } }",
                "SELECT ?f ?p ?v (COUNT(*) AS ?n) { VALUES (?f ?p) { ('s' dm:status) ('c' dm:confidence) ('none' dm:none) }"
                        + " ?m ?p ?v ; dm:status dm:Planned } GROUP BY ?f ?p ?v ORDER BY ?f ?v",
                "SELECT ?v ?p (COUNT(*) AS ?n) { VALUES ?p { dm:latest } ?m dm:status dm:Planned ; ?p ?v } GROUP BY ?p ?v ORDER BY ?v",
                "SELECT ?f ?v (COUNT(*) AS ?n) { VALUES (?f ?p) { ('x' dm:latest) ('x' dm:earliest) }"
                        + " ?m ?p ?v ; dm:status dm:Planned } GROUP BY ?f ?v ORDER BY ?f ?v",
                "SELECT ?p ?v (COUNT(*) AS ?n) { VALUES ?p { dm:latest UNDEF } ?m ?p ?v ; dm:status dm:Planned }"
                        + " GROUP BY ?p ?v ORDER BY ?p ?v",
                "SELECT ?n { OPTIONAL { SELECT ?l (COUNT(*) AS ?n) { ?m dm:nothing ?l } GROUP BY ?l } }",
                "SELECT ?a { GRAPH ?a { ?a schema:datePublished ?p FILTER(?p < '1991-01-01'^^xsd:date) } } ORDER BY ?a",
                "SELECT ?a ?i { GRAPH ?a { ?a schema:datePublished ?p ; schema:identifier ?i } "
                        + "FILTER(?p < '1992-01-01'^^xsd:date) } ORDER BY ?p ?i ?a",
                "SELECT ?a ?i { GRAPH ?a { ?a schema:datePublished ?p ; schema:identifier ?i } } ORDER BY ?p ?i ?a"
            })
    void answersAsSortingDoes(String query) {
        List<String> rows = rows(disk, query);
        assertEquals(rows(memory, query), rows);
        assertEquals(false, rows.isEmpty());
    }

    private static List<String> rows(GraphStore store, String query) {
        return store.read(view -> rows(view, query));
    }

    private static List<String> rows(GraphView view, String query) {
        return view.query(QueryFactory.create(PREFIXES + query), Map.of(), answer -> {
            List<String> rows = new ArrayList<>();
            RowSet found = ((QueryAnswer.Rows) answer).rows();
            found.forEachRemaining(row -> rows.add(found.getResultVars().stream()
                    .map(column -> String.valueOf(row.get(column)))
                    .toList()
                    .toString()));
            return rows;
        });
    }
}
