package io.github.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
    @TempDir
    Path directory;

    @Test
    void readsTheFirstCommentLines() throws IOException {
        QueryFile query = QueryFile.named(
                file(
                        """
                # Who reigns?
                #
                # A row is one king.
                # @param realm item where he reigns
                # @param since year the first year
                SELECT * { ?s ?p ?o }
                # @param late text not among the first lines
                """));
        assertEquals("Who reigns?\n\nA row is one king.", query.comment());
        assertEquals(
                List.of(
                        new Parameter("realm", ParameterType.ITEM, List.of(), "where he reigns"),
                        new Parameter("since", ParameterType.YEAR, List.of(), "the first year")),
                query.parameters());
        assertTrue(query.query().isSelectType());
    }

    @Test
    void findsAShippedQueryByNameWithOrWithoutItsEnding() {
        assertEquals(QueryFile.named("who-met-whom"), QueryFile.named("who-met-whom.rq"));
    }

    @Test
    void listsTheShippedQueriesWhenThereIsNone() {
        UnknownQueryException failure =
                assertThrows(UnknownQueryException.class, () -> QueryFile.named("who-met-whim"));
        assertTrue(
                failure.getMessage()
                        .startsWith(
                                "there is no query file who-met-whim, and the shipped queries are about, article-reports, articles, "),
                failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT * {\\n ?s ?p ?o \\n FILTR } | 3 | 7
            SELECT * {\\n ?s x:p ?o }          | 2 | 5
            SELECT * {\\n ?s ?p ?o            | 2 | 9
            SELEKT * {}                        | 1 | 7
            INSERT DATA { <a> <b> <c> }        | 1 | 1
            """)
    void namesTheLineThatIsNotSparql(String text, int line, int column) throws IOException {
        String file = file(text.replace("\\n", "\n"));
        QueryFile query = QueryFile.named(file);
        String message = assertThrows(ChanceryException.class, query::query).getMessage();
        assertTrue(message.startsWith(file + ", line " + line + ", column " + column + ": not SPARQL ("), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void tellsWhatIsNotSparqlInOneSentence() throws IOException {
        String file = file("SELECT * { ?s x:p ?o }");
        assertEquals(
                file + ", line 1, column 15: not SPARQL (Unresolved prefixed name: x:p); mend it there",
                assertThrows(ChanceryException.class, QueryFile.named(file)::query)
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"@param realm", "@param realm kingdom where", "@param realm item"})
    void namesTheLineOfAParameterThatIsNotWell(String declaration) throws IOException {
        String file = file("# Who reigns?\n# " + declaration + "\nASK {}");
        assertEquals(
                file + ", line 2: a parameter is written `# @param name type description`,"
                        + " and the types are text, item, party, country, place, name, topic, article, meeting, date, year, number,"
                        + " or words parted by |",
                assertThrows(ChanceryException.class, () -> QueryFile.named(file))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TEXT | a "b" } | "a \\"b\\" }"
            ITEM | Q58217 | http://www.wikidata.org/entity/Q58217
            ITEM | wd:Q58217 | http://www.wikidata.org/entity/Q58217
            ITEM | https://example.org/meeting/1 | https://example.org/meeting/1
            DATE | 2015-11-29 | "2015-11-29"^^xsd:date
            YEAR | 2015 | "2015"^^xsd:integer
            NUMBER | 0.80 | "0.80"^^xsd:decimal
            PARTY | wd:Q58217 | http://www.wikidata.org/entity/Q58217
            """)
    void takesValuesOfTheType(ParameterType type, String value, String term) {
        assertEquals(
                term,
                new Parameter("x", type, List.of(), "")
                        .node(value)
                        .toString()
                        .replace("http://www.w3.org/2001/XMLSchema#", "xsd:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ITEM | Lavrov | a Wikidata item such as wd:Q58217 or Q58217, or an IRI
            ITEM | https://example.org/> } | a Wikidata item such as wd:Q58217 or Q58217, or an IRI
            DATE | 2015-02-30 | a day such as 2015-11-29
            DATE | 2015 | a day such as 2015-11-29
            YEAR | MMXV | a year such as 2015
            NUMBER | half | a number such as 0.8
            """)
    void refusesOtherValues(ParameterType type, String value, String wanted) {
        Parameter parameter = new Parameter("x", type, List.of(), "");
        assertEquals(
                "the parameter x cannot be \"" + value + "\"; give " + wanted,
                assertThrows(UnknownParameterException.class, () -> parameter.node(value))
                        .getMessage());
    }

    @Test
    void refusesAParameterThatTheQueryDoesNotHave() throws IOException {
        QueryFile query = QueryFile.named(file("# @param a item one\n# @param b item another\nASK {}"));
        assertEquals(
                "the query " + query.name() + " has no parameter c; it has a, b",
                assertThrows(UnknownParameterException.class, () -> query.parameter("c"))
                        .getMessage());
    }

    @Test
    void takesOneOfTheWordsThatItLists() throws IOException {
        Parameter status = QueryFile.named(file("# @param the-status dm:Held|dm:Planned what became of it\nASK {}"))
                .parameter("the-status");
        assertEquals(Var.alloc("the_status"), status.variable());
        assertEquals(Vocabulary.PLANNED, status.node("planned"));
        assertEquals(
                "the parameter the-status cannot be \"over\"; give one of Held, Planned",
                assertThrows(UnknownParameterException.class, () -> status.node("over"))
                        .getMessage());
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("question.rq"), text).toString();
    }
}
