package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A store in a directory of the file system. */
public final class TdbStore implements GraphStore {
    private final DatasetGraph graphs;

    private TdbStore(DatasetGraph graphs) {
        this.graphs = graphs;
    }

    /**
     * Opens the store in a directory, and makes it where there is none.
     *
     * @throws io.github.chancery.model.ChanceryException if something else is there, or another process has the store
     */
    public static GraphStore open(Path location) {
        return new TdbStore(new StoreLocation(location).connectOrCreate());
    }

    /**
     * Opens the store in a directory.
     *
     * @throws io.github.chancery.model.ChanceryException if there is none, or another process has it
     */
    public static GraphStore openExisting(Path location) {
        return new TdbStore(new StoreLocation(location).connect());
    }

    @Override
    public <T> T read(Function<GraphView, T> work) {
        return Txn.calculateRead(graphs, () -> work.apply(new DatasetEdit(graphs)));
    }

    @Override
    public <T> T write(Function<GraphEdit, T> work) {
        return Txn.calculateWrite(graphs, () -> work.apply(new DatasetEdit(graphs)));
    }

    @Override
    public void close() {
        TDBInternal.expel(graphs);
    }
}
