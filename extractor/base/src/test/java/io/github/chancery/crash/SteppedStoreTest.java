package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps are taken with each commit of a store, whichever database it is by then. */
class SteppedStoreTest {
    private static final int STEPS_OF_A_COMMIT = 3;

    @TempDir
    private Path directory;

    private final Steps steps = new Steps(0);
    private int number;

    @Test
    void eachCommitIsThreeStepsAlsoAfterABulkLoadAndCompactions() {
        try (GraphStore store = new SteppedStore(TdbStore.open(directory), directory, steps)) {
            try (BulkLoad load = store.bulkLoad().orElseThrow()) {
                load.add(quad());
                load.finish();
            }
            for (int i = 0; i < 2; i++) {
                requireSteps(store);
                store.compact(0);
                requireSteps(store);
            }
            assertEquals(number, Chronicle.quads(store).size());
        }
    }

    private void requireSteps(GraphStore store) {
        long before = steps.taken();
        Quad added = quad();
        store.write(edit -> {
            edit.add(added);
            return Set.of();
        });
        assertEquals(before + STEPS_OF_A_COMMIT, steps.taken());
    }

    private Quad quad() {
        Node node = NodeFactory.createURI("https://example.org/" + number++);
        return Quad.create(node, node, node, node);
    }
}
