package io.github.chancery.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final String ARTICLE = "https://example.org/article/1";
    private static final String ACTIVITY = ARTICLE + "#extraction-1";

    @TempDir
    Path directory;

    @Test
    void makesTheDirectoryWithItsParentsAndKeepsWhatWasPutThere() {
        Path location = directory.resolve("a/b c/store");
        try (GraphStore store = GraphStore.open(location)) {
            store.replace(ARTICLE, List.of(generatedBy(ACTIVITY)));
        }
        try (GraphStore store = GraphStore.openExisting(location)) {
            assertTrue(store.contains(ARTICLE, ACTIVITY));
            assertFalse(store.contains(ARTICLE, ARTICLE + "#extraction-2"));
            assertFalse(store.contains("https://example.org/article/2", ACTIVITY));
        }
    }

    @Test
    void replacesANamedGraphAndLeavesTheOthers() {
        String other = "https://example.org/article/2";
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(ARTICLE, List.of(generatedBy(ACTIVITY)));
            store.replace(other, List.of(Quad.create(node(other), label(other, "Other"))));
            store.replace(ARTICLE, List.of(Quad.create(node(ARTICLE), label(ARTICLE, "New"))));
            assertFalse(store.contains(ARTICLE, ACTIVITY));
            assertEquals(2L, quads(store));
            store.replace(ARTICLE, List.of());
            assertEquals(1L, quads(store));
        }
    }

    @Test
    void refusesAQuadOfAnotherGraph() {
        try (GraphStore store = GraphStore.open(directory)) {
            List<Quad> quads = List.of(generatedBy(ACTIVITY));
            assertThrows(IllegalArgumentException.class, () -> store.replace("https://example.org/article/2", quads));
        }
    }

    @Test
    void replacesManyGraphsOrNone() {
        String other = "https://example.org/article/2";
        List<Quad> quads = List.of(generatedBy(ACTIVITY));
        try (GraphStore store = GraphStore.open(directory)) {
            assertThrows(IllegalArgumentException.class, () -> store.replaceAll(Map.of(ARTICLE, quads, other, quads)));
            assertEquals(0L, quads(store));
            store.replaceAll(Map.of(ARTICLE, quads, other, List.of(Quad.create(node(other), label(other, "Other")))));
            assertEquals(2L, quads(store));
        }
    }

    @Test
    void theDefaultGraphIsItsOwnAndReplacedWhole() {
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(ARTICLE, List.of(generatedBy(ACTIVITY)));
            assertTrue(defaultGraph(store).isEmpty());
            store.replaceDefaultGraph(graph(label(ARTICLE, "One"), label(ARTICLE, "Two")));
            Graph next = graph(label(ARTICLE, "Two"), label(ARTICLE, "Three"));
            store.replaceDefaultGraph(next);
            assertTrue(next.isIsomorphicWith(defaultGraph(store)));
            assertTrue(store.contains(ARTICLE, ACTIVITY));
        }
    }

    @Test
    void writesAllGraphs() {
        try (GraphStore store = GraphStore.open(directory)) {
            store.replace(ARTICLE, List.of(generatedBy(ACTIVITY)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.write(GraphFormat.NQUADS, out);
            assertEquals(
                    "<%s> <http://www.w3.org/ns/prov#wasGeneratedBy> <%s> <%s> .%n"
                            .formatted(ARTICLE, ACTIVITY, ARTICLE),
                    out.toString(UTF_8));
        }
    }

    @Test
    void refusesAStoreThatAnotherProcessHasUntilItIsDone() throws Exception {
        Process holder = LockHolder.start(directory);
        try {
            ChanceryException refusal = assertThrows(ChanceryException.class, () -> GraphStore.open(directory));
            assertEquals(
                    "the store %s is in use by process %d; try again when it is done"
                            .formatted(directory, holder.pid()),
                    refusal.getMessage());
        } finally {
            holder.getOutputStream().close();
            assertTrue(holder.waitFor(30, TimeUnit.SECONDS));
        }
        GraphStore.open(directory).close();
    }

    @Test
    void refusesAStoreThatIsOpenInThisProcess() {
        try (GraphStore store = GraphStore.open(directory)) {
            assertMessage(
                    "the store %s is open already in this process; close it first",
                    () -> GraphStore.openExisting(directory));
            assertEquals(0L, quads(store));
        }
    }

    @Test
    void refusesADirectoryThatIsNotAStore() throws IOException {
        assertMessage(
                "%s is not a Chancery store; make one with `chancery build INPUT --loc DIR`",
                () -> GraphStore.openExisting(directory));
        Files.writeString(directory.resolve("letters.txt"), "private");
        assertMessage(
                "%s holds other files and no Chancery store; name an empty directory or one that is yet to be made",
                () -> GraphStore.open(directory));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertEquals(
                file + " is a file; name a directory for the store",
                assertThrows(ChanceryException.class, () -> GraphStore.open(file))
                        .getMessage());
        assertEquals(
                file + " is not a Chancery store; make one with `chancery build INPUT --loc DIR`",
                assertThrows(ChanceryException.class, () -> GraphStore.openExisting(file))
                        .getMessage());
        assertThrows(ChanceryException.class, () -> GraphStore.open(file.resolve("below")));
    }

    private void assertMessage(String message, org.junit.jupiter.api.function.Executable opening) {
        assertEquals(
                message.formatted(directory),
                assertThrows(ChanceryException.class, opening).getMessage());
    }

    private static long quads(GraphStore store) {
        return store.read(dataset -> dataset.asDatasetGraph().stream().count());
    }

    private static Graph defaultGraph(GraphStore store) {
        return store.read(dataset -> {
            Graph copy = GraphFactory.createDefaultGraph();
            dataset.asDatasetGraph().getDefaultGraph().find().forEach(copy::add);
            return copy;
        });
    }

    private static Quad generatedBy(String activity) {
        return Quad.create(node(ARTICLE), node(ARTICLE), Vocabulary.GENERATED_BY, node(activity));
    }

    private static Triple label(String subject, String label) {
        return Triple.create(node(subject), Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en"));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph graph(Triple... triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Triple triple : triples) {
            graph.add(triple);
        }
        return graph;
    }
}
