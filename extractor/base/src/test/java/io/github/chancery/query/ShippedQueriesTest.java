package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the folder {@code answers} is a question, as its first line asks it, and what comes out: of the store of
 * articles that the merge is tested with, or, in a folder of its own, of the store in {@code stores} with its name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedQueriesTest {
    private final Map<String, GraphStore> stores = new TreeMap<>();

    @BeforeAll
    void fill(@TempDir Path directory) {
        stores.put("answers", MiddleEarth.store(directory.resolve("merged")));
        for (String name : List.of("relationship", "disagreement")) {
            stores.put(name, store(directory.resolve(name), "stores/" + name + ".trig"));
        }
    }

    @AfterAll
    void close() {
        stores.values().forEach(GraphStore::close);
    }

    static GraphStore store(Path directory, String file) {
        DatasetGraph graphs = RDFDataMgr.loadDatasetGraph(
                ShippedQueriesTest.class.getResource(file).toString());
        GraphStore store = TdbStore.open(directory);
        return store.write(edit -> {
            graphs.stream().forEach(edit::add);
            return store;
        });
    }

    static List<Path> answers() throws IOException, URISyntaxException {
        Path folder = Path.of(ShippedQueriesTest.class.getResource("answers").toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<QueryFile> shipped() {
        return QueryFile.shipped();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answers(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String question = lines.get(0);
        assertEquals(
                String.join("\n", lines.subList(1, lines.size())),
                ask(stores.get(file.getParent().getFileName().toString()), question.substring("$ ".length()))
                        .stripTrailing(),
                question);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysWhatItAsksAndKeepsAnOrder(QueryFile file) {
        Query query = file.query();
        assertTrue(file.comment().lines().findFirst().orElse("").endsWith("?"), file.comment());
        assertTrue(file.comment().contains("A row is "), file.comment());
        assertTrue(query.toString().contains("ORDER BY"), "no ORDER BY");
        for (Parameter parameter : file.parameters()) {
            assertFalse(parameter.description().isBlank());
            assertTrue(file.query().toString().contains(parameter.variable().toString()), parameter.name());
        }
        String quoted = answersQuoted();
        assertTrue(file.name().startsWith("federated-") || quoted.contains("$ " + file.name()), "no answer to compare");
    }

    private static String answersQuoted() {
        try {
            StringBuilder all = new StringBuilder();
            for (Path answer : answers()) {
                all.append(Files.readString(answer)).append('\n');
            }
            return all.toString();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String ask(GraphStore store, String question) {
        String[] words = question.split(" ", -1);
        Map<String, String> parameters = new TreeMap<>();
        Arrays.stream(words).skip(1).forEach(word -> {
            int equals = word.indexOf('=');
            parameters.put(word.substring(0, equals), word.substring(equals + 1).replace('_', ' '));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answered answered = new QueryRunner(store)
                .run(QueryFile.named(words[0]), parameters, new AnswerWriter(ResultFormat.TEXT, 120, out));
        answered.unknown().forEach(sentence -> out.writeBytes((sentence + "\n").getBytes(UTF_8)));
        return out.toString(UTF_8);
    }
}
