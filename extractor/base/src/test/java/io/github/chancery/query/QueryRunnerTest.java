package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryRunnerTest {
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

    private Path directory = Path.of(".");
    private GraphStore store;

    @BeforeAll
    void fill(@TempDir Path temporary) {
        directory = temporary;
        store = MiddleEarth.store(temporary.resolve("store"));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CSV  | s,name\\r\\nhttp://www.wikidata.org/entity/Q901,Aragorn\\r\\n
            TSV  | ?s\\t?name\\n<http://www.wikidata.org/entity/Q901>\\t"Aragorn"@en\\n
            TEXT | s        name\\n-------  -------\\nwd:Q901  Aragorn\\n
            """)
    void writesRows(ResultFormat format, String expected) throws IOException {
        assertEquals(
                expected.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t"),
                ask("SELECT ?s ?name { ?s " + LABEL + " ?name FILTER(STR(?name) = 'Aragorn') }", format));
    }

    @ParameterizedTest
    @EnumSource
    void writesATruthValue(ResultFormat format) throws IOException {
        String answer = ask("ASK { ?s " + LABEL + " 'Aragorn'@en }", format);
        assertTrue(answer.contains(format == ResultFormat.TEXT ? "yes" : "true"), answer);
    }

    @ParameterizedTest
    @CsvSource({"CONSTRUCT, TEXT", "CONSTRUCT, JSON", "CONSTRUCT, XML", "DESCRIBE, TEXT"})
    void writesAGraph(String form, ResultFormat format) throws IOException {
        String pattern = "{ <http://www.wikidata.org/entity/Q901> " + LABEL + " ?name }";
        String answer = ask(
                form.equals("CONSTRUCT")
                        ? "CONSTRUCT " + pattern + " WHERE " + pattern
                        : "DESCRIBE <http://www.wikidata.org/entity/Q901>",
                format);
        Graph graph = GraphFactory.createDefaultGraph();
        // A description has what the articles say as well: the class and two labels.
        RDFParser.fromString(answer, language(format)).parse(graph);
        assertEquals(form.equals("CONSTRUCT") ? 1 : 3, graph.size(), answer);
    }

    @Test
    void refusesAGraphAsATable() {
        assertEquals(
                "the answer is a graph and no table; choose text (Turtle), json (JSON-LD) or xml (RDF/XML)",
                assertThrows(ChanceryException.class, () -> ask("CONSTRUCT WHERE { ?s ?p ?o }", ResultFormat.CSV))
                        .getMessage());
    }

    @Test
    void saysThatAServiceCannotBeReached() {
        String message = assertThrows(
                        ChanceryException.class,
                        () -> ask("SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }", ResultFormat.TEXT))
                .getMessage();
        assertTrue(message.contains("question.rq cannot be answered ("), message);
    }

    private static Lang language(ResultFormat format) {
        return switch (format) {
            case JSON -> Lang.JSONLD;
            case XML -> Lang.RDFXML;
            default -> Lang.TURTLE;
        };
    }

    private String ask(String query, ResultFormat format) throws IOException {
        Path file = Files.writeString(directory.resolve("question.rq"), query);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QueryRunner(store).run(QueryFile.named(file.toString()), Map.of(), new AnswerWriter(format, 120, out));
        return out.toString(UTF_8);
    }
}
