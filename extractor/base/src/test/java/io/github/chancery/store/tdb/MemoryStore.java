package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.bounds.HeapGuard;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A store in memory, for tests. */
public final class MemoryStore implements GraphStore {
    private final DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    private final HeapGuard guard = new HeapGuard();

    @Override
    public <T> T read(Function<GraphView, T> work) {
        return Txn.calculateRead(graphs, () -> work.apply(new DatasetEdit(graphs, guard)));
    }

    @Override
    public <T> T write(Function<GraphEdit, T> work) {
        return Txn.calculateWrite(graphs, () -> work.apply(new DatasetEdit(graphs, guard)));
    }

    @Override
    public void close() {
        graphs.close();
        guard.close();
    }
}
