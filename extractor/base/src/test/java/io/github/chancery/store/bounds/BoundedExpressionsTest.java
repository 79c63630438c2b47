package io.github.chancery.store.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryBounds;
import io.github.chancery.store.QueryLimitException;
import io.github.chancery.store.QueryTimeoutException;
import io.github.chancery.store.QueryTooLargeException;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of strangers have the values that they have for everybody, or end their query. */
class BoundedExpressionsTest {
    private static final QueryBounds STRANGERS = QueryBounds.ofStrangers(Duration.ofMinutes(1));
    private static final List<String> NAMES = List.of(
            "aragorn", "arwen", "boromir", "denethor", "eomer", "eowyn", "faramir", "gimli", "theoden", "legolas");
    private static final GraphStore STORE = new MemoryStore();

    @BeforeAll
    static void fill() {
        STORE.write(edit -> {
            for (String name : NAMES) {
                edit.add(SSE.parseQuad("(_ <urn:" + name + "> <urn:name> '" + name + "')"));
                edit.add(SSE.parseQuad("(_ <urn:" + name + "> <urn:meets> <urn:aragorn>)"));
            }
            return true;
        });
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REGEX('Denethor', 'th')",
                "REGEX('Denethor', '^D.*R$', 'i')",
                "REGEX('Denethor', 'D.n(', 'q')",
                "REGEX(<urn:a>, 'a')",
                "REPLACE('Denethor'@en, 'e', 'ee')",
                "REPLACE('Denethor', '(t)(h)', '$2$1')",
                "REPLACE('Denethor', 'E', '', 'i')",
                "REPLACE('Denethor', '.*', 'x')",
                "REPLACE('', '.*', 'x')",
                "REPLACE('Denethor', 'z', 'x')",
                "REPLACE('Denethor', 'e', '$9')",
                "CONCAT('a', 'b'@en, 'c')",
                "CONCAT('a'@en, 'b'@en)",
                "CONCAT()",
                "CONCAT('a', <urn:b>)",
                "ENCODE_FOR_URI('a b/é')",
                "123456789 * 987654321",
                "1.5 * 2",
                "0.1e0 * 3",
                "'a' * 2",
                "<http://www.w3.org/2001/XMLSchema#integer>('12')",
                "<http://www.w3.org/2005/xpath-functions#upper-case>('a')"
            })
    void valuesAreThoseOfEverybody(String expression) {
        String query = "SELECT (" + expression + " AS ?x) {}";
        assertEquals(first(query, QueryBounds.NONE), first(query, STRANGERS));
        String late =
                "SELECT ?x { { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } } BIND(IF(?n > 0, " + expression + ", 0) AS ?x) }";
        assertEquals(first(query, QueryBounds.NONE), first(late, STRANGERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (GROUP_CONCAT(?o; separator=', ') AS ?x) { { SELECT ?o { ?s <urn:name> ?o } ORDER BY ?o } }",
                "SELECT (GROUP_CONCAT(?o) AS ?x) { { SELECT ?o { ?s <urn:name> ?o } ORDER BY ?o } }",
                "SELECT (GROUP_CONCAT(DISTINCT ?o) AS ?x) { { SELECT ?o { ?s <urn:meets> ?o } ORDER BY ?o } }",
                "SELECT (COUNT(*) AS ?x) { ?s <urn:name> ?o FILTER(REGEX(?o, 'or$')) }",
                "SELECT (COUNT(?o) AS ?x) { ?s <urn:name> ?o } HAVING(REGEX(GROUP_CONCAT(?o), 'eowyn'))",
                "SELECT ?x { ?s <urn:name> ?x } ORDER BY REPLACE(?x, '.', 'a') ?x LIMIT 1",
                "SELECT (SUM(STRLEN(CONCAT(?o, ?o))) AS ?x) { ?s <urn:name> ?o FILTER EXISTS { ?s ?q ?r FILTER(REGEX(?r, 'gi')) } }",
                "SELECT (COUNT(*) AS ?x) { ?s (<urn:meets>|^<urn:meets>)* ?o }"
            })
    void answersAreThoseOfEverybody(String query) {
        assertEquals(first(query, QueryBounds.NONE), first(query, STRANGERS));
    }

    private static String first(String text, QueryBounds bounds) {
        Query query = QueryFactory.create(text, Syntax.syntaxARQ);
        return STORE.read(view -> view.query(query, Map.of(), bounds, answer -> {
            QueryAnswer.Rows rows = (QueryAnswer.Rows) answer;
            return rows.rows().hasNext() ? String.valueOf(rows.rows().next().get(Var.alloc("x"))) : "nothing";
        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BIND(REPLACE('aaaaaaaaaaaaaaaaaaaa', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') AS ?a) BIND(REPLACE(?a, 'a', ?a) AS ?x) | a text of more than 1,000,000 characters
                    BIND(REPLACE('aaaaaaaaaaaaaaaaaaaa', '.', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') AS ?a) BIND(REPLACE(?a, '.*', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0') AS ?b) BIND(REPLACE(?b, '.*', '$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0') AS ?x) | a text of more than 1,000,000 characters
                    BIND(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'a', '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%') AS ?a) BIND(CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b) BIND(ENCODE_FOR_URI(?b) AS ?x) | a text of more than 1,000,000 characters
                    """)
    void longTextsEndTheQuery(String pattern, String sentence) {
        QueryTooLargeException failure =
                assertThrows(QueryTooLargeException.class, () -> first("SELECT ?x { " + pattern + " }", STRANGERS));
        assertTrue(failure.getMessage().contains(sentence), failure::getMessage);
    }

    @Test
    void longTextsOfGroupsEndTheQuery() {
        String all = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        assertThrows(
                QueryTooLargeException.class,
                () -> first("SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { " + all + " }", STRANGERS));
        assertThrows(
                QueryTooLargeException.class,
                () -> first(
                        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?d), STR(?f), STR(?g), STR(?i), STR(?j), STR(?l))) AS ?x) { "
                                + all + " }",
                        STRANGERS));
    }

    @Test
    void greatNumbersEndTheQuery() {
        StringBuilder squares = new StringBuilder("BIND(1.23456789123456789 AS ?x0)");
        for (int i = 1; i <= 40; i++) {
            squares.append(String.format(" BIND(?x%d * ?x%<d AS ?x%d)", i - 1, i));
        }
        QueryTooLargeException failure = assertThrows(
                QueryTooLargeException.class,
                () -> first("SELECT (?x40 AS ?x) { " + squares + " FILTER(?x40 > 0) }", STRANGERS));
        assertTrue(failure.getMessage().contains("a number of more than 3,000 digits"), failure::getMessage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILTER(REGEX(CONCAT(STR(?n), 'TEXTb'), '(a|aa|aaa)+(c)?\\\\2$'))",
                "BIND(REPLACE(CONCAT(STR(?n), 'TEXTb'), '(a|aa|aaa)+(c)?\\\\2$', '') AS ?x)",
                "FILTER(REGEX('TEXTb', '(a|aa|aaa)+(c)?\\\\2$'))"
            })
    void aPatternStopsWithItsQuery(String pattern) {
        String query = "SELECT * { BIND(1 AS ?n) " + pattern.replace("TEXT", "a".repeat(100)) + " }";
        assertThrows(QueryTimeoutException.class, () -> first(query, QueryBounds.ofStrangers(Duration.ofMillis(200))));
    }

    @Test
    void aPatternThatCallsItselfTooOftenEndsTheQuery() {
        String text = "ab".repeat(50_000);
        String query = "SELECT * { BIND('" + text + "' AS ?t) FILTER(!REGEX(?t, '^(ab|a|b)*c$')) }";
        String sentence = assertThrows(QueryLimitException.class, () -> first(query, STRANGERS))
                .getMessage();
        assertTrue(sentence.startsWith("a pattern of the query repeats a choice too often"), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://jena.apache.org/ARQ/function#wait>(10000)",
                "<http://jena.apache.org/ARQ/function#version>()",
                "<http://jena.apache.org/ARQ/function#systemVar>('user.home')",
                "<http://jena.apache.org/ARQ/function#eval>('1')",
                "<http://jena.apache.org/ARQ/jsFunction#spring>()",
                "<http://www.w3.org/2005/xpath-functions#apply>(<java:a.b>)",
                "<http://www.w3.org/2005/xpath-functions#matches>('a', 'a')",
                "<http://www.w3.org/2005/xpath-functions#replace>('a', 'a', 'b')",
                "<http://www.w3.org/2005/xpath-functions/math#pow>(10, 1000000000)",
                "CALL(<http://www.w3.org/2005/xpath-functions#upper-case>, 'a')",
                "VERSION()"
            })
    void otherFunctionsCannotBeCalled(String call) {
        for (String query : new String[] {
            "SELECT (" + call + " AS ?x) {}",
            "SELECT * { ?s ?p ?o FILTER(" + call + ") }",
            "SELECT (MAX(" + call + ") AS ?x) { ?s ?p ?o }",
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(" + call + ") } }"
        }) {
            String sentence = assertThrows(ChanceryException.class, () -> first(query, STRANGERS), query)
                    .getMessage();
            assertTrue(sentence.contains("cannot be"), sentence);
        }
    }

    @Test
    void aLongPathEndsTheQuery(@TempDir Path directory) {
        try (GraphStore chain = TdbStore.open(directory)) {
            chain.write(edit -> {
                for (int i = 0; i < 3_000; i++) {
                    edit.add(SSE.parseQuad("(_ <urn:n" + i + "> <urn:next> <urn:n" + (i + 1) + ">)"));
                }
                return true;
            });
            Query query = QueryFactory.create("ASK { <urn:n0> (<urn:next>|<urn:other>)* <urn:n3000> }");
            String sentence = assertThrows(
                            QueryTooLargeException.class,
                            () -> chain.read(view -> view.query(query, Map.of(), STRANGERS, answer -> answer)))
                    .getMessage();
            assertTrue(sentence.startsWith("a path of the query leads too far"), sentence);
        }
    }
}
