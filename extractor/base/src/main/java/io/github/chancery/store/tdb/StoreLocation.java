package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A directory that holds a TDB2 database, or can.
 *
 * @param path the directory
 * @param patience how long to wait for another process that has the database
 */
record StoreLocation(Path path, Duration patience) {
    private static final int PAUSE_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    StoreLocation(Path path) {
        this(path, PATIENCE);
    }

    DatasetGraph connect() {
        StoreMark.requireKnown(path);
        if (!files().exist()) {
            throw new ChanceryException(
                    path + " is not a Chancery store; make one with `chancery build INPUT --loc DIR`");
        }
        return connectHere();
    }

    DatasetGraph connectOrCreate() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new ChanceryException(path + " is a file; name a directory for the store");
        }
        try {
            Files.createDirectories(path);
            StoreMark.requireKnown(path);
            if (!files().exist() && !files().areMissing()) {
                throw new ChanceryException(
                        path
                                + " holds other files and no Chancery store; name an empty directory or one that is yet to be made");
            }
        } catch (IOException e) {
            throw new ChanceryException(
                    path + " cannot be made a directory for the store (" + FileProblem.of(e)
                            + "); name one that can be written",
                    e);
        }
        return connectHere();
    }

    /** Waits a little for another process to be done: readers take turns. */
    private DatasetGraph connectHere() {
        for (int waited = 0; ; waited += PAUSE_MILLIS) {
            try {
                return connectNow();
            } catch (DBOpEnvException e) {
                if (waited >= patience.toMillis()) {
                    throw new ChanceryException(
                            "the store " + path + " is in use by " + holder() + "; try again when it is done", e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("interrupted while waiting for the store", e);
        }
    }

    private DatasetGraph connectNow() {
        if (!files().exist()) {
            make();
        }
        ProcessFileLock lock = lock();
        // TDB2 would share the database within a process, and the first to close it would close it for all.
        if (lock.isLockedHere()) {
            throw new ChanceryException("the store " + path + " is open already in this process; close it first");
        }
        boolean isOpen = false;
        try {
            files().requireTrees();
            DatasetGraph graphs = checked(DatabaseMgr.connectDatasetGraph(location()));
            files().clear();
            isOpen = true;
            return graphs;
        } catch (DBOpEnvException e) {
            throw lock.isLockedHere() ? broken(e) : e;
        } catch (RuntimeException | InternalError e) {
            throw broken(e);
        } catch (OutOfMemoryError e) {
            // A length that was overwritten can be any.
            if (Damage.isThrownByTheDatabase(e)) {
                throw broken(e);
            }
            throw e;
        } finally {
            if (!isOpen && lock.isLockedHere()) {
                leave(lock);
            }
        }
    }

    /** TDB2 does not let go of the files of a database that it could not open. */
    private ChanceryException broken(Throwable failure) {
        BrokenOff.letGo(files().newest(), failure);
        return unusable(failure);
    }

    /** Makes a database that is there whole or not at all: TDB2 writes its first files one after another. */
    private void make() {
        ProcessFileLock lock = lock();
        take(lock);
        try {
            if (files().exist()) {
                return; // another process was quicker
            }
            files().clear();
            Path growing = Files.createDirectories(files().loading());
            TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(growing.toRealPath())), true);
            // The mark first: a directory that holds it alone is none that has a store.
            Files.move(StoreMark.current().writeTo(growing), files().mark(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(new StoreFiles(growing).newest(), files().first(), StandardCopyOption.ATOMIC_MOVE);
            files().clear();
        } catch (IOException | RuntimeException | InternalError e) {
            BrokenOff.forget(files().loading(), e);
            throw unusable(e);
        } finally {
            leave(lock);
        }
    }

    /** Where the disk is full, TDB2 has the lock and cannot write who holds it. */
    private void take(ProcessFileLock lock) {
        try {
            lock.lockEx();
        } catch (DBOpEnvException e) {
            if (Damage.root(e) instanceof IOException) {
                leave(lock);
                throw unusable(e);
            }
            throw e;
        }
    }

    private static void leave(ProcessFileLock lock) {
        if (lock.isLockedHere()) {
            lock.unlock();
        }
        ProcessFileLock.release(lock);
    }

    private DatasetGraph checked(DatasetGraph graphs) {
        boolean isWhole = false;
        try {
            if (!files().haveAllTexts()) {
                throw new TDBException("the file of texts is shorter than it was");
            }
            FileCheck.of(graphs);
            isWhole = true;
            return graphs;
        } catch (DBOpEnvException e) {
            throw new TDBException("a file cannot be read", e); // and not another process that has the store
        } finally {
            if (!isWhole) {
                TDBInternal.expel(graphs, true);
            }
        }
    }

    /** The same database, once all of it was read. */
    DatasetGraph whole(DatasetGraph graphs) {
        try {
            WholeCheck.of(graphs);
            return graphs;
        } catch (RuntimeException | InternalError e) {
            throw unusable(e);
        }
    }

    private ProcessFileLock lock() {
        try {
            return DatabaseConnection.lockForLocation(location());
        } catch (JenaException | RuntimeIOException e) {
            throw unusable(e);
        }
    }

    private Location location() {
        try {
            return Location.create(path.toRealPath());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    StoreFiles files() {
        return new StoreFiles(path);
    }

    /** What to tell when the files of the store cannot be used, or are not as TDB2 left them. */
    ChanceryException unusable(Throwable failure) {
        Throwable root = Damage.root(failure);
        if (root instanceof InternalError) {
            return full(failure);
        }
        String message = root instanceof IOException problem
                ? " cannot be used (" + FileProblem.of(problem)
                        + "); see that you may write there and that the disk has room, or build it"
                        + " anew in another directory"
                : " is damaged (" + reason(root) + "); build it anew in another directory";
        return new ChanceryException("the store " + path + message, failure);
    }

    /** What to tell when a file that is mapped into memory could not be written: it does not say why. */
    ChanceryException full(Throwable failure) {
        return new ChanceryException(
                "the store " + path
                        + " cannot be written (its disk is full, or broken) and is as it was; make room there"
                        + " and run again",
                failure);
    }

    private static String reason(Throwable root) {
        return root.getMessage() == null
                ? root.getClass().getSimpleName()
                : root.getMessage().lines().findFirst().orElse("");
    }

    /** TDB2 leaves the number of the process that holds the store in the lock file. */
    private String holder() {
        try {
            return new Holder(Files.readString(files().lock()).strip()).text();
        } catch (IOException e) {
            return "another process";
        }
    }
}
