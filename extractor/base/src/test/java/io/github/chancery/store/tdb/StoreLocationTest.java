package io.github.chancery.store.tdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLocationTest {
    private static final String ARTICLE = "https://example.org/article/1";
    private static final Node NODE = NodeFactory.createURI(ARTICLE);
    private static final Quad QUAD = Quad.create(NODE, NODE, Vocabulary.GENERATED_BY, NODE);

    @TempDir
    Path directory;

    @Test
    void makesTheDirectoryWithItsParentsAndKeepsWhatWasPutThere() {
        Path location = directory.resolve("a/b c/store");
        try (GraphStore store = TdbStore.open(location)) {
            store.replace(Map.of(ARTICLE, List.of(QUAD)));
        }
        try (GraphStore store = TdbStore.openExisting(location)) {
            assertEquals(List.of(QUAD), quads(store));
        }
    }

    @Test
    void refusesAStoreThatAnotherProcessHasUntilItIsDone() throws Exception {
        Process holder = StoreUser.HOLD.start(directory);
        try {
            ChanceryException refusal = assertThrows(ChanceryException.class, () -> TdbStore.open(directory));
            assertEquals(
                    "the store %s is in use by process %d (StoreUser HOLD); try again when it is done"
                            .formatted(directory, holder.pid()),
                    refusal.getMessage());
        } finally {
            holder.getOutputStream().close();
            assertTrue(holder.waitFor(5, TimeUnit.MINUTES));
        }
        TdbStore.open(directory).close();
    }

    @Test
    void waitsForAnotherProcessThatIsDoneInTime() throws Exception {
        Process holder = StoreUser.HOLD.start(directory);
        StoreLocation location = new StoreLocation(directory, Duration.ofMinutes(5));
        FutureTask<DatasetGraph> opening = new FutureTask<>(location::connect);
        Thread second = new Thread(opening);
        try {
            second.start();
            awaitPause(second);
            assertFalse(opening.isDone());
        } finally {
            holder.getOutputStream().close();
            assertTrue(holder.waitFor(5, TimeUnit.MINUTES));
        }
        TDBInternal.expel(opening.get(5, TimeUnit.MINUTES), true);
    }

    /** It pauses between its attempts, and ends if one fails otherwise. */
    private static void awaitPause(Thread second) {
        while (second.isAlive() && second.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void refusesAStoreThatIsOpenInThisProcess() {
        try (GraphStore store = TdbStore.open(directory)) {
            assertMessage(
                    "the store %s is open already in this process; close it first",
                    () -> TdbStore.openExisting(directory));
            assertEquals(List.of(), quads(store));
        }
    }

    @Test
    void refusesADirectoryThatIsNotAStore() throws IOException {
        assertMessage(
                "%s is not a Chancery store; make one with `chancery build INPUT --loc DIR`",
                () -> TdbStore.openExisting(directory));
        Files.writeString(directory.resolve("letters.txt"), "private");
        assertMessage(
                "%s holds other files and no Chancery store; name an empty directory or one that is yet to be made",
                () -> TdbStore.open(directory));
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertEquals(
                file + " is a file; name a directory for the store",
                assertThrows(ChanceryException.class, () -> TdbStore.open(file)).getMessage());
        assertEquals(
                file + " is not a Chancery store; make one with `chancery build INPUT --loc DIR`",
                assertThrows(ChanceryException.class, () -> TdbStore.openExisting(file))
                        .getMessage());
        assertThrows(ChanceryException.class, () -> TdbStore.open(file.resolve("below")));
    }

    private void assertMessage(String message, org.junit.jupiter.api.function.Executable opening) {
        assertEquals(
                message.formatted(directory),
                assertThrows(ChanceryException.class, opening).getMessage());
    }

    private static List<Quad> quads(GraphStore store) {
        return store.read(
                view -> view.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).toList());
    }
}
