package io.github.chancery.store.backup;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** A backup that was found whole, to be put into an empty store. */
public final class Restore {
    private final BackupFile file;
    private final Manifest manifest;

    private Restore(BackupFile file, Manifest manifest) {
        this.file = requireNonNull(file);
        this.manifest = requireNonNull(manifest);
    }

    /**
     * Reads a backup to its end.
     *
     * @throws ChanceryException if it is none, is not as it was written, or a newer version of Chancery wrote it
     */
    public static Restore from(Path backup) {
        BackupFile file = new BackupFile(backup);
        return new Restore(file, file.check());
    }

    /** What the backup is of. */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Has a store hold what the backup holds, all or nothing.
     *
     * @throws ChanceryException if the store holds something already
     */
    public void into(GraphStore store) {
        if (!store.read(Restore::isEmpty)) {
            throw new ChanceryException(
                    "the store holds a graph already, nothing was changed; restore into a new directory with --loc DIR");
        }
        Optional<BulkLoad> bulk = store.bulkLoad();
        if (bulk.isPresent()) {
            fill(bulk.get());
        } else {
            store.write(edit -> {
                file.quads(edit::add);
                return edit;
            });
        }
    }

    private void fill(BulkLoad bulk) {
        try (bulk) {
            file.quads(bulk::add);
            bulk.finish();
        }
    }

    private static boolean isEmpty(GraphView store) {
        return Stream.of(Quad.defaultGraphIRI, Node.ANY)
                .noneMatch(graph -> store.contains(graph, Node.ANY, Node.ANY, Node.ANY));
    }
}
