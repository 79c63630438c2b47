package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.bounds.HeapGuard;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraphZero;

/** A store that is not there yet: it holds nothing, and nothing goes into it. */
record NoStore(HeapGuard guard) implements GraphStore {
    NoStore() {
        this(new HeapGuard());
    }

    @Override
    public <T> T read(Function<GraphView, T> work) {
        return work.apply(new DatasetEdit(DatasetGraphZero.create(), guard));
    }

    @Override
    public <T> T write(Function<GraphEdit, T> work) {
        throw new IllegalStateException("a store that is not there is not changed");
    }

    @Override
    public void close() {
        guard.close();
    }
}
