package io.github.chancery.store.tdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreMarkTest {
    private static final Node NODE = NodeFactory.createURI("https://example.org/article/1");
    private static final Quad QUAD = Quad.create(NODE, NODE, NODE, NODE);

    @TempDir
    private Path parent;

    private Path store() {
        return parent.resolve("store");
    }

    private Path mark() {
        return store().resolve("chancery.form");
    }

    private void fill() {
        try (GraphStore store = TdbStore.open(store())) {
            store.replace(Map.of(NODE.getURI(), List.of(QUAD)));
        }
    }

    @Test
    void whatIsMadeTellsItsFormAndKeepsItOverACompaction() throws IOException {
        fill();
        String told = Files.readString(mark());
        assertTrue(told.matches("Chancery store, form 1, made by .+\\n"), told);
        try (GraphStore store = TdbStore.openExisting(store())) {
            store.compact(0);
        }
        assertEquals(told, Files.readString(mark()));
        assertEquals(List.of(QUAD), quads());
    }

    @Test
    void aStoreWithoutAMarkIsOlderAndOpens() throws IOException {
        fill();
        Files.delete(mark());
        assertEquals(List.of(QUAD), quads());
        assertFalse(Files.exists(mark()));
    }

    @Test
    void aDirectoryWithAMarkAloneIsMadeAStore() throws IOException {
        StoreMark.current().writeTo(Files.createDirectory(store()));
        fill();
        assertEquals(List.of(QUAD), quads());
    }

    static Stream<Function<Path, GraphStore>> openings() {
        return Stream.of(TdbStore::open, TdbStore::openExisting, TdbStore::openIfThere);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStoreOfANewerVersionIsToldAndLeftAsItIs(boolean hasFiles) throws IOException {
        if (hasFiles) {
            fill();
        }
        Files.createDirectories(store());
        new StoreMark(2, "9.1").writeTo(store());
        String told = Files.readString(mark());
        openings()
                .forEach(opening -> assertEquals(
                        "the store " + store()
                                + " is of form 2, which Chancery 9.1 made, and this is Chancery development, which reads"
                                + " form 1; use that version or a newer one, or build anew in another directory",
                        refusal(opening)));
        assertEquals(told, Files.readString(mark()));
        Files.delete(mark());
        fill();
        assertEquals(List.of(QUAD), quads());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chancery store, form", "Chancery store, form 0, made by 1\n", "\u00e9\u0000\u0007"})
    void aMarkThatIsNotAsItWasWrittenIsTold(String text) throws IOException {
        fill();
        Files.writeString(mark(), text);
        openings()
                .forEach(opening -> assertEquals(
                        mark()
                                + " is not as it was written; delete it if no Chancery newer than development has made the"
                                + " store, or build anew in another directory",
                        refusal(opening)));
        Files.delete(mark());
        assertEquals(List.of(QUAD), quads());
    }

    private String refusal(Function<Path, GraphStore> opening) {
        return String.valueOf(assertThrows(ChanceryException.class, () -> opening.apply(store()))
                .getMessage());
    }

    private List<Quad> quads() {
        try (GraphStore store = TdbStore.openExisting(store())) {
            return store.read(
                    view -> view.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).toList());
        }
    }
}
