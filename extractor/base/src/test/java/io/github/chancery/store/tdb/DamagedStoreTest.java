package io.github.chancery.store.tdb;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A store with whose files something happened is told as one sentence, whatever TDB2 makes of them. The files of prefixes
 * (prefixes.*, GPU.*) are not looked at: a store keeps none.
 */
class DamagedStoreTest {
    private static final int QUADS = 2_000;
    /** Within a record in the midst of the fifth block of a tree. */
    private static final int DEEP = 4 * 8192 + 1_930;

    @TempDir
    private Path directory;

    @BeforeEach
    void fill() {
        Node graph = node("graph");
        List<Quad> quads = IntStream.range(0, QUADS)
                .mapToObj(i -> Quad.create(graph, node("subject" + i % 97), node("met"), node("object" + i)))
                .toList();
        try (GraphStore store = TdbStore.open(directory)) {
            store.replace(Map.of(graph.getURI(), quads));
            store.write(edit -> {
                quads.forEach(quad -> edit.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
                return edit;
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GSPO.dat, CUT",
        "GSPO.dat, GARBAGE",
        "GSPO.dat, GONE",
        "GSPO.idn, CUT",
        "GSPO.idn, GARBAGE",
        "GSPO.idn, GONE",
        "GSPO.bpt, GARBAGE",
        "nodes.dat, CUT",
        "nodes-data.obj, CUT",
        "nodes-data.obj, GARBAGE",
        "nodes-data.obj, GONE",
        "journal.jrnl, GARBAGE",
        "nodes.dat, GARBAGE",
        "nodes.idn, GARBAGE",
        "nodes.bpt, GARBAGE",
        "GPOS.dat, GARBAGE",
        "GPOS.idn, GARBAGE",
        "GPOS.bpt, GARBAGE",
        "GOSP.dat, GARBAGE",
        "POSG.dat, GARBAGE",
        "OSPG.dat, GARBAGE",
        "SPOG.dat, GARBAGE",
        "SPOG.idn, GARBAGE",
        "SPO.dat, GARBAGE",
        "SPO.idn, GARBAGE",
        "SPO.bpt, GARBAGE",
        "POS.dat, GARBAGE",
        "OSP.dat, GARBAGE",
        "nodes-data.bdf, GARBAGE"
    })
    void isToldInOneSentence(String file, Harm harm) throws IOException {
        harm.doTo(directory.resolve("Data-0001").resolve(file));
        for (int attempt = 0; attempt < 2; attempt++) {
            String message = assertThrows(ChanceryException.class, this::use).getMessage();
            assertTrue(message.startsWith("the store " + directory + " is damaged ("), message);
            assertTrue(message.endsWith("); build it anew in another directory"), message);
            assertEquals(1, message.lines().count());
        }
    }

    /** Beyond what is looked at as a store is opened. */
    @ParameterizedTest
    @ValueSource(strings = {"GSPO.dat", "GOSP.dat", "SPOG.dat", "OSP.dat", "nodes.dat", "nodes-data.obj"})
    void aCheckOfAllFindsWhatLiesDeep(String file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(
                directory.resolve("Data-0001").resolve(file).toFile(), "rw")) {
            open.seek(DEEP);
            int before = open.read();
            open.seek(DEEP);
            open.write(before ^ 5);
        }
        try (GraphStore store = TdbStore.openExisting(directory)) {
            String message = assertThrows(ChanceryException.class, store::check).getMessage();
            assertTrue(message.startsWith("the store " + directory + " is damaged ("), message);
        }
    }

    @Test
    void aCheckOfAllFindsNothingWrongWithAWholeStore() {
        try (GraphStore store = TdbStore.openExisting(directory)) {
            assertDoesNotThrow(store::check);
        }
    }

    private void use() {
        try (GraphStore store = TdbStore.openExisting(directory)) {
            store.read(view -> {
                view.export(GraphFormat.TRIG, OutputStream.nullOutputStream());
                return view;
            });
        }
    }

    enum Harm {
        CUT {
            @Override
            void doTo(Path file) throws IOException {
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.setLength(open.length() > 100_000 ? 10_000 : open.length() / 2);
                }
            }
        },
        GARBAGE {
            @Override
            void doTo(Path file) throws IOException {
                byte[] bytes = new byte[(int) Math.max(1_000, Math.min(100_000, Files.size(file)))];
                new Random(1).nextBytes(bytes);
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.write(bytes);
                }
            }
        },
        GONE {
            @Override
            void doTo(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void doTo(Path file) throws IOException;
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }
}
