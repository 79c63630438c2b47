package io.github.chancery.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.query.MiddleEarth;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreNamesTest {
    private static final Node BILBO = NodeFactory.createURI("https://example.org/person/bilbo");

    @TempDir
    private Path directory;

    private GraphStore store;

    @BeforeEach
    void open() {
        store = MiddleEarth.store(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PARTY   | aragorn        | Aragorn (wd:Q901)
            PARTY   | THÉODEN        | Théoden (https://example.org/person/theoden)
            PARTY   | Theoden        | Théoden (https://example.org/person/theoden)
            PARTY   | agor           | Aragorn (wd:Q901)
            PLACE   | tirith minas   | Minas Tirith (wd:Q921)
            PLACE   | nas tir        | Minas Tirith (wd:Q921)
            TOPIC   | beacon         | the beacons (https://example.org/topic/beacons)
            PLACE   | Aragorn        |
            """)
    void findsByLabelWordsAndParts(NameKind kind, String text, String found) {
        assertEquals(
                Optional.ofNullable(found).stream().toList(),
                new StoreNames(store)
                        .current().named(kind, text).stream()
                                .map(Named::toString)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"Aragon, Aragorn", "Denethur, Denethor", "Sauron, ''"})
    void findsWhatIsNear(String text, String nearest) {
        assertEquals(
                nearest,
                new StoreNames(store)
                        .current().near(NameKind.PARTY, text).stream()
                                .map(Named::label)
                                .findFirst()
                                .orElse(""));
    }

    @Test
    void findsArticlesByPartsOfIdHeadlineAndAddress() {
        NameIndex names = new StoreNames(store).current();
        for (String text : List.of("held", "received in Min", "NEWS.example/held")) {
            assertTrue(
                    names.withPart(NameKind.ARTICLE, text).stream()
                            .anyMatch(article -> article.iri().equals("https://example.org/article/held")),
                    text);
        }
    }

    @Test
    void findsUnderTheNamesThatArticlesTell() {
        Node article = NodeFactory.createURI("https://example.org/article/held");
        Node name = NodeFactory.createURI("https://example.org/article/held#name-1");
        store.write(edit -> {
            edit.add(Quad.create(article, name, Vocabulary.NAME, Literals.text("Strider")));
            edit.add(Quad.create(article, name, Vocabulary.NAME_OF, NodeFactory.createURI(Vocabulary.WD + "Q901")));
            return edit;
        });
        assertEquals("[Aragorn (wd:Q901)]", named("strider").toString());
    }

    @Test
    void isNeverOlderThanTheStore() {
        StoreNames names = new StoreNames(store);
        assertEquals(List.of(), names.current().named(NameKind.PARTY, "Bilbo"));
        add();
        assertEquals(1, names.current().named(NameKind.PARTY, "Bilbo").size());
        assertEquals(1, named("Bilbo").size());
        store.write(edit -> {
            edit.delete(Quad.create(Quad.defaultGraphIRI, BILBO, Vocabulary.LABEL, Literals.label("Bilbo")));
            return edit;
        });
        assertEquals(List.of(), names.current().named(NameKind.PARTY, "Bilbo"));
    }

    @Test
    void isOpenedAndNotMadeAgainWhileTheStoreStaysAsItIs() throws IOException {
        named("Aragorn");
        FileTime made = Files.getLastModifiedTime(folder());
        assertEquals(1, named("Aragorn").size());
        assertEquals(made, Files.getLastModifiedTime(folder()));
        String before = store.generation().orElseThrow();
        assertEquals(before, store.generation().orElseThrow());
        add();
        assertNotEquals(before, store.generation().orElseThrow());
    }

    @Test
    void isMadeAgainWhereItIsNotThere() throws IOException {
        named("Aragorn");
        change(Files::delete);
        Files.delete(folder());
        assertEquals(1, named("Aragorn").size());
        assertTrue(Files.exists(folder()));
    }

    @Test
    void isMadeAgainWhereAnyFileIsDamaged() throws IOException {
        named("Aragorn");
        for (Path damaged : files()) {
            byte[] bytes = Files.readAllBytes(damaged);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 1;
                Files.write(damaged, bytes);
                assertEquals(1, named("Aragorn").size(), damaged.toString());
            }
        }
        change(file -> Files.write(file, new byte[] {1, 2, 3}));
        assertEquals(1, named("Aragorn").size());
    }

    @Test
    void isHeldInMemoryWhereItCannotBeWritten() throws IOException {
        Path notAFolder = Files.writeString(directory.resolve("file"), "");
        NameIndex names = new StoreNames(new Elsewhere(store, notAFolder)).current();
        assertEquals(1, names.named(NameKind.PARTY, "Aragorn").size());
        assertEquals("", Files.readString(notAFolder));
    }

    @Test
    void isHeldInMemoryOfAStoreThatDoesNotTellItsGeneration() {
        GraphStore untold = new Elsewhere(store, directory) {
            @Override
            public Optional<String> generation() {
                return Optional.empty();
            }
        };
        StoreNames names = new StoreNames(untold);
        assertEquals(List.of(), names.current().named(NameKind.PARTY, "Bilbo"));
        add();
        assertEquals(1, names.current().named(NameKind.PARTY, "Bilbo").size());
    }

    private void add() {
        store.write(edit -> {
            edit.add(Quad.create(Quad.defaultGraphIRI, BILBO, Vocabulary.TYPE, Vocabulary.PERSON));
            edit.add(Quad.create(Quad.defaultGraphIRI, BILBO, Vocabulary.LABEL, Literals.label("Bilbo")));
            return edit;
        });
    }

    /** As a new reader finds it. */
    private List<Named> named(String text) {
        return new StoreNames(store).current().named(NameKind.PARTY, text);
    }

    private Path folder() {
        return directory.resolve(NameFolder.NAME);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private interface Change {
        void to(Path file) throws IOException;
    }

    private void change(Change change) throws IOException {
        for (Path file : files()) {
            change.to(file);
        }
    }

    /** A store whose folder is another. */
    private static class Elsewhere implements GraphStore {
        private final GraphStore store;
        private final Path folder;

        Elsewhere(GraphStore store, Path folder) {
            this.store = store;
            this.folder = folder;
        }

        @Override
        public <T> T read(Function<GraphView, T> work) {
            return store.read(work);
        }

        @Override
        public <T> T write(Function<GraphEdit, T> work) {
            return store.write(work);
        }

        @Override
        public Optional<String> generation() {
            return store.generation();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(folder);
        }

        @Override
        public void close() {}
    }
}
