package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Extractor;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with shapes that are stricter than the ontology's, which what Chancery extracts always keeps to. */
@Tag("models")
class ViolationsTest {
    private static final String BASE = "https://example.org/";
    private static final String CALLED = "He spoke by phone with President Vladimir Putin on Tuesday.";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private Path articles;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        articles = Files.writeString(
                directory.resolve("a.jsonl"),
                "{\"id\": \"a\", \"url\": \"https://news.example/a\","
                        + " \"text\": \"Angela Merkel met Matteo Renzi in Berlin on Monday.\"}\n"
                        + "{\"id\": \"b\", \"text\": \"Sergei Lavrov met John Kerry in Vienna. " + CALLED + "\"}\n");
        file = directory.resolve("violations.jsonl");
    }

    @Test
    void aReportThatViolatesAShapeIsToldListedAndCounted() throws IOException {
        BuildSummary summary = build("sh:targetClass dm:Report ; sh:property [ sh:path dm:type ;"
                + " sh:in ( dm:Meeting dm:Visit ) ; sh:message \"nobody calls\" ]");
        assertTrue(
                SummaryText.of(summary).contains("2 new, 0 unchanged; failed: 0; reports kept out: 1; the graph has"));
        assertTrue(SummaryText.of(summary).contains("articles: 2, reports: 2, meetings: 2;"), summary::toString);
        assertFalse(summary.complete());
        assertTrue(messages.toString(UTF_8).contains("the article b, report \"" + CALLED + "\", violates"));
        List<String> lines = Files.readAllLines(file);
        assertEquals(1, lines.size());
        JsonNode line = new ObjectMapper().readTree(lines.get(0));
        assertEquals("b", line.get("id").textValue());
        assertEquals("report", line.get("keptOut").textValue());
        assertEquals(CALLED, line.get("text").textValue());
        assertEquals("nobody calls", line.get("message").textValue());
        assertEquals(
                "<https://w3id.org/diplomatic-meetings#type>", line.get("path").textValue());
        assertEquals(
                "https://w3id.org/diplomatic-meetings#Call", line.get("value").textValue());
        assertTrue(line.get("focus").textValue().startsWith(line.get("article").textValue() + "#report-"));
    }

    @Test
    void anArticleThatViolatesAShapeFailed() throws IOException {
        BuildSummary summary =
                build("sh:targetClass schema:NewsArticle ; sh:property [ sh:path schema:url ; sh:minCount 1 ]");
        assertTrue(SummaryText.of(summary).contains("1 new, 0 unchanged; failed: 1; the graph has"), summary::toString);
        assertFalse(summary.complete());
        assertTrue(messages.toString(UTF_8).contains("chancery: the article b, violates the ontology's shapes"));
        JsonNode line = new ObjectMapper().readTree(Files.readString(file));
        assertEquals("article", line.get("keptOut").textValue());
    }

    @Test
    void withoutViolationsTheFileIsEmpty() throws IOException {
        Run.of("build", articles, "--loc", directory.resolve("store"), "--violations", file)
                .succeeds();
        assertEquals("", Files.readString(file));
    }

    @Test
    void aFileThatCannotBeWrittenStopsTheBuildBeforeAnyWork() {
        Path nowhere = directory.resolve("none/violations.jsonl");
        Path store = directory.resolve("store");
        Run.of("build", articles, "--loc", store, "--violations", nowhere).fails(1, nowhere, "--violations");
        assertFalse(Files.exists(store));
    }

    private BuildSummary build(String shape) {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        """
                        PREFIX dm: <https://w3id.org/diplomatic-meetings#>
                        PREFIX schema: <https://schema.org/>
                        PREFIX sh: <http://www.w3.org/ns/shacl#>
                        <https://example.org/shape> a sh:NodeShape ;
                        """
                                + shape + " .",
                        Lang.TURTLE)
                .parse(shapes);
        Pipeline pipeline = Run.PIPELINES.create(
                new PipelineOptions(BASE, Optional.empty(), Instant.parse("2019-03-04T05:06:07Z")));
        PrintStream stream = new PrintStream(messages, true, UTF_8);
        Console console = new Console(stream, stream, false);
        try (ViolationsFile violations = ViolationsFile.open(Optional.of(file));
                ConsoleListener listener = new ConsoleListener(
                        console, InputMeter.unknown(), LinesFile.open(Optional.empty(), "--failures"), violations);
                GraphStore store = TdbStore.open(directory.resolve("store"))) {
            Extractor extractor = new CheckedPipeline(pipeline, new Admission(Validator.of(shapes)));
            return new Build(extractor, store, BASE, BatchLimit.USUAL, listener).run(List.of(articles), false, 1);
        }
    }
}
