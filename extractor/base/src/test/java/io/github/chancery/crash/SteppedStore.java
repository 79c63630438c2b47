package io.github.chancery.crash;

import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.Compaction;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * A store whose commits are steps. After a compaction or a bulk load it goes on with another database, which has to be watched
 * anew, so each change looks first which one it is.
 *
 * @param store the store
 * @param place where it is
 * @param steps what is taken
 */
record SteppedStore(GraphStore store, Path place, Steps steps) implements GraphStore {
    @Override
    public <T> T read(Function<GraphView, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Function<GraphEdit, T> work) {
        steps.watch(place);
        return store.write(work);
    }

    @Override
    public void check() {
        store.check();
    }

    @Override
    public Optional<BulkLoad> bulkLoad() {
        return store.bulkLoad();
    }

    @Override
    public long bytes() {
        return store.bytes();
    }

    @Override
    public Optional<String> generation() {
        return store.generation();
    }

    @Override
    public Optional<Path> folder() {
        return store.folder();
    }

    @Override
    public Optional<Compaction> compact(double times) {
        return store.compact(times);
    }

    @Override
    public void close() {
        store.close();
    }
}
