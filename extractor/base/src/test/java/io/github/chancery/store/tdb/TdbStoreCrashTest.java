package io.github.chancery.store.tdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.store.Compaction;
import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a store when work breaks off. */
class TdbStoreCrashTest {
    private static final int KILLS = 4;
    private static final int LONGEST_WAIT_MILLIS = 1_500;

    @TempDir
    private Path directory;

    /** In Jena 5.6 this left a database that could never be read again (apache/jena#3877). */
    @Test
    void afterAnAbortedChangeWhatFollowsIsThereForAFreshProcess() throws Exception {
        List<String> expected;
        try (GraphStore store = TdbStore.open(directory)) {
            store.replace(article(1));
            assertThrows(
                    IllegalStateException.class,
                    () -> store.write(edit -> {
                        edit.replace(article(2));
                        throw new IllegalStateException("thrown by the test");
                    }));
            store.<Boolean>write(edit -> {
                assertTrue(edit.contains(name(1), Node.ANY, Node.ANY, Node.ANY));
                edit.replace(article(3));
                return true;
            });
            expected = StoreUser.quads(store);
        }
        Process other = StoreUser.LIST.start(directory);
        assertEquals(expected, other.inputReader().lines().toList());
        assertEquals(0, other.waitFor());
        assertEquals(2 * article(1).get(name(1).getURI()).size(), expected.size());
    }

    @Test
    void aKillDuringACompactionLeavesTheOldOrTheNewStore() throws Exception {
        Random random = new Random(3877);
        List<String> expected;
        try (GraphStore store = TdbStore.open(directory)) {
            IntStream.range(0, 20).forEach(number -> store.replace(article(number)));
            expected = StoreUser.quads(store);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Process other = StoreUser.COMPACT.start(directory);
            other.waitFor(random.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
            other.destroyForcibly().waitFor();
            try (GraphStore store = TdbStore.openExisting(directory)) {
                assertEquals(expected, StoreUser.quads(store));
                assertEquals(1, generations());
            }
        }
    }

    @Test
    void whatWorkThatBrokeOffLeftIsTakenOut() throws IOException {
        try (GraphStore store = TdbStore.open(directory)) {
            store.replace(article(1));
            store.compact(0);
        }
        Files.createDirectory(directory.resolve("Data-0001"));
        Files.createDirectory(directory.resolve("names-4711"));
        Files.writeString(
                Files.createDirectory(directory.resolve("Data-0003-tmp")).resolve("GSPO.dat"), "half");
        try (GraphStore store = TdbStore.openExisting(directory)) {
            assertEquals(
                    article(1).get(name(1).getURI()).size(),
                    StoreUser.quads(store).size());
            assertEquals(1, generations());
        }
    }

    @Test
    void isCompactedWhenItIsTooBigAndNobodyReads() throws Exception {
        try (GraphStore store = TdbStore.open(directory)) {
            IntStream.range(0, 40).forEach(number -> store.replace(article(number)));
            List<String> expected = StoreUser.quads(store);
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            Thread reader = Thread.startVirtualThread(() -> store.read(view -> {
                reading.countDown();
                await(read);
                return view.graphNames().toList();
            }));
            reading.await();
            Thread compaction = Thread.startVirtualThread(() -> store.compact(1));
            assertTrue(!compaction.join(java.time.Duration.ofMillis(200)));
            assertEquals(1, generations());
            read.countDown();
            reader.join();
            compaction.join();
            assertEquals(List.of(), store.compact(2).stream().toList());
            Compaction again = store.compact(0).orElseThrow();
            assertEquals(again.before(), again.after());
            assertEquals(expected, StoreUser.quads(store));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long generations() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isDirectory).count();
        }
    }

    private static Map<String, List<Quad>> article(int number) {
        Node graph = name(number);
        return Map.of(
                graph.getURI(),
                IntStream.range(0, 100)
                        .mapToObj(i -> Quad.create(graph, name(number * 1_000 + i), name(0), name(i)))
                        .toList());
    }

    private static Node name(int number) {
        return NodeFactory.createURI("http://example.org/" + number);
    }
}
