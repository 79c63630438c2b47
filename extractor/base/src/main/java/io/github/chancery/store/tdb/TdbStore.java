package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.BulkLoad;
import io.github.chancery.store.Compaction;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.bounds.HeapGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A store in a directory of the file system.
 *
 * <p>After a failure within a transaction the database is opened anew, so that what it holds in memory is what the disk
 * holds.
 */
public final class TdbStore implements GraphStore {
    private final StoreLocation location;
    private final HeapGuard guard = new HeapGuard();
    /** Shared within a transaction; alone when the database is opened, compacted or closed. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();

    private @Nullable DatasetGraph graphs;
    private volatile boolean mustReopen;

    private TdbStore(StoreLocation location, DatasetGraph graphs) {
        this.location = location;
        this.graphs = graphs;
    }

    /**
     * Opens the store in a directory, and makes it where there is none.
     *
     * @throws ChanceryException if something else is there, or another process has the store
     */
    public static GraphStore open(Path directory) {
        StoreLocation location = new StoreLocation(directory);
        return new TdbStore(location, location.connectOrCreate());
    }

    /**
     * Opens the store in a directory to look at it; where there is none, one that holds nothing, and none is made.
     *
     * @throws ChanceryException if something else is there, or another process has the store
     */
    public static GraphStore openIfThere(Path directory) {
        String[] names = directory.toFile().list();
        boolean isNothing = Files.notExists(directory) || (names != null && names.length == 0);
        return isNothing ? new NoStore() : openExisting(directory);
    }

    /**
     * Opens the store in a directory.
     *
     * @throws ChanceryException if there is none, or another process has it
     */
    public static GraphStore openExisting(Path directory) {
        StoreLocation location = new StoreLocation(directory);
        return new TdbStore(location, location.connect());
    }

    @Override
    public <T> T read(Function<GraphView, T> work) {
        return transact(
                dataset -> Txn.calculateRead(dataset, () -> work.apply(new DatasetEdit(dataset, guard))), false);
    }

    @Override
    public <T> T write(Function<GraphEdit, T> work) {
        return transact(
                dataset -> Txn.calculateWrite(dataset, () -> work.apply(new DatasetEdit(dataset, guard))), true);
    }

    private <T> T transact(Function<DatasetGraph, T> transaction, boolean changes) {
        use.readLock().lock();
        try {
            return transaction.apply(connected());
        } catch (RuntimeException | Error e) {
            boolean isDamage = Damage.isBehind(e);
            mustReopen |= changes || isDamage || e instanceof Error;
            if (isDamage) {
                throw location.unusable(e);
            }
            throw e;
        } finally {
            use.readLock().unlock();
            if (mustReopen && use.getReadHoldCount() == 0) {
                reopen();
            }
        }
    }

    private DatasetGraph connected() {
        if (graphs == null) {
            throw new ChanceryException("the store " + location.path() + " is closed; open it again");
        }
        return graphs;
    }

    private void reopen() {
        use.writeLock().lock();
        try {
            if (mustReopen && graphs != null) {
                mustReopen = false;
                close(graphs);
                graphs = null;
                graphs = location.connect();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public void check() {
        transact(location::whole, false);
    }

    @Override
    public Optional<BulkLoad> bulkLoad() {
        boolean isEmpty = read(view -> view.graph(Quad.defaultGraphIRI).isEmpty()
                && view.graphNames().findFirst().isEmpty());
        return isEmpty ? Optional.of(new TdbBulkLoad(location, this::take)) : Optional.empty();
    }

    /** Goes on with the files of another database: they become the newest generation, or do not, whatever happens. */
    private void take(Path files) {
        use.writeLock().lock();
        try {
            close(connected());
            graphs = null;
            Files.move(files, location.files().next(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw location.unusable(e);
        } finally {
            mustReopen = false;
            graphs = location.connect();
            use.writeLock().unlock();
        }
    }

    @Override
    public long bytes() {
        return location.files().bytes();
    }

    @Override
    public Optional<String> generation() {
        return Optional.of(location.files().generation());
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(location.path());
    }

    @Override
    public Optional<Compaction> compact(double times) {
        use.writeLock().lock();
        try {
            long before = bytes();
            if (times > 0 && before <= times * NeededSpace.bytes(connected(), location.files())) {
                return Optional.empty();
            }
            DatabaseMgr.compact(connected(), true);
            return Optional.of(new Compaction(before, bytes()));
        } catch (RuntimeException | Error e) {
            mustReopen = true;
            BrokenOff.forget(location.files().compacting(), e);
            if (Damage.isBehind(e)) {
                throw location.unusable(e);
            }
            throw e;
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (graphs != null) {
                close(graphs);
                graphs = null;
            }
            guard.close();
        } finally {
            use.writeLock().unlock();
        }
    }

    private static void close(DatasetGraph dataset) {
        TDBInternal.expel(dataset, true);
    }
}
