package io.github.chancery.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.merge.Merger;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.MiddleEarth;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.MemoryStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BackupTest {
    @TempDir
    private static Path shared;

    private static Path file;
    private static Set<Quad> quads;
    private static Manifest written;

    @TempDir
    private Path directory;

    @BeforeAll
    static void write() {
        file = shared.resolve("graph.nq.gz");
        try (GraphStore store = MiddleEarth.store(shared.resolve("store"))) {
            // What a line-by-line format could trip over.
            store.write(edit -> {
                edit.add(quad("one\r\ntwo\t\"three\" \\ # four \u2028 \ud83d\ude00"));
                return edit;
            });
            quads = quads(store);
            written = new Backup(store, "1.0").to(file);
        }
    }

    @Test
    void restoredIsTheSameQuadForQuadAndMergedTheSame() {
        Restore restore = Restore.from(file);
        assertEquals(written, restore.manifest());
        assertEquals(quads.size(), written.quads());
        assertEquals(7, written.articles());
        try (GraphStore store = TdbStore.open(directory.resolve("copy"))) {
            restore.into(store);
            assertEquals(quads, quads(store));
            assertTrue(Merger.isMerged(store));
        }
    }

    @Test
    void aStoreThatHoldsSomethingIsLeftAsItIs() {
        try (GraphStore store = new MemoryStore()) {
            store.write(edit -> {
                edit.add(quad("other"));
                return edit;
            });
            String message = assertThrows(
                            ChanceryException.class, () -> Restore.from(file).into(store))
                    .getMessage();
            assertTrue(message.contains("holds a graph already"), message);
            assertEquals(Set.of(quad("other")), quads(store));
        }
    }

    @Test
    void anOlderBackupStaysWhenANewOneCannotBeWritten() throws IOException {
        Path place = Files.copy(file, directory.resolve("graph.nq.gz"));
        GraphStore store = TdbStore.open(directory.resolve("closed"));
        store.close();
        assertThrows(ChanceryException.class, () -> new Backup(store, "1.0").to(place));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(place));
        assertFalse(Files.exists(directory.resolve("graph.nq.gz.part")));
    }

    @Test
    void whereItCannotBeWrittenIsNamed() {
        try (GraphStore store = new MemoryStore()) {
            Backup backup = new Backup(store, "1.0");
            Path nowhere = directory.resolve("none").resolve("graph.nq.gz");
            assertMessage(nowhere + " cannot be written (", () -> backup.to(nowhere));
            assertMessage(directory + " is a directory", () -> backup.to(directory));
        }
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                harm("half of it", " ends too early", bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                harm("all but the last byte", " ends too early", bytes -> Arrays.copyOf(bytes, bytes.length - 1)),
                harm("nothing", " is no backup", bytes -> new byte[0]),
                harm("the start of the first line", " is no backup", bytes -> packed("# Chancery")),
                harm("another file", " is no backup", bytes -> "<s> <p> <o> .\n".getBytes(UTF_8)),
                harm("other quads", " is no backup", bytes -> packed("<s> <p> <o> .\n")),
                harm("a flipped bit", "", BackupTest::flipped),
                harm("a changed word", " is not as it was written", bytes -> edited(bytes, "Aragorn", "Boromir")),
                harm(
                        "a changed number",
                        " is not as it was written",
                        bytes -> edited(bytes, "\"articles\":7", "\"articles\":8")),
                harm("no last line", " ends too early", bytes -> edited(bytes, "# sha256 [0-9a-f]+\n", "")),
                harm(
                        "a line too many",
                        " is not as it was written",
                        bytes -> packed(unpacked(bytes) + "<s> <p> <o> .\n")),
                harm("a newer form", "a newer version of Chancery", bytes -> edited(bytes, "form 1\n", "form 2\n")));
    }

    private static Arguments harm(String name, String message, UnaryOperator<byte[]> change) {
        return Arguments.of(name, message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harms")
    void whatIsNotAsItWasWrittenIsToldInOneSentence(String name, String message, UnaryOperator<byte[]> change)
            throws IOException {
        Path changed = Files.write(directory.resolve("graph.nq.gz"), change.apply(Files.readAllBytes(file)));
        assertMessage(message, () -> Restore.from(changed));
    }

    @Test
    void aMissingFileIsNamed() {
        assertMessage(" cannot be read (", () -> Restore.from(directory.resolve("none.nq.gz")));
    }

    private void assertMessage(String part, Runnable work) {
        String message = assertThrows(ChanceryException.class, work::run).getMessage();
        assertTrue(message.startsWith(directory.toString()), message);
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count(), message);
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 4;
        return bytes;
    }

    private static byte[] edited(byte[] bytes, String from, String to) {
        String before = unpacked(bytes);
        String after = before.replaceFirst(from, to);
        assertFalse(before.equals(after), from);
        return packed(after);
    }

    private static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Set<Quad> quads(GraphStore store) {
        return store.read(view -> {
            Set<Quad> all = new HashSet<>();
            for (Node graph : List.of(Quad.defaultGraphIRI, Node.ANY)) {
                view.find(graph, Node.ANY, Node.ANY, Node.ANY)
                        .map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad)
                        .forEach(all::add);
            }
            return all;
        });
    }

    private static Quad quad(String text) {
        Node node = NodeFactory.createURI("https://example.org/extra");
        return Quad.create(node, node, node, NodeFactory.createLiteralString(text));
    }
}
