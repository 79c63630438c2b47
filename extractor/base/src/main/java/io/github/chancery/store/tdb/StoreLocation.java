package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.DatabaseOps;

/** A directory that holds a TDB2 database, or can. */
record StoreLocation(Path path) {
    private static final int PAUSE_MILLIS = 200;
    private static final int PATIENCE_MILLIS = 3000;
    private static final String LOCK_FILE = "tdb.lock";

    DatasetGraph connect() {
        if (!isStore()) {
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
            if (!isStore() && !isVacant()) {
                throw new ChanceryException(
                        path
                                + " holds other files and no Chancery store; name an empty directory or one that is yet to be made");
            }
        } catch (IOException e) {
            throw new ChanceryException(
                    path + " cannot be made a directory for the store (" + e + "); name one that can be written", e);
        }
        return connectHere();
    }

    private boolean isStore() {
        return Files.isDirectory(path) && DatabaseOps.findStorageLocation(path) != null;
    }

    /** An attempt that was broken off leaves the lock file alone behind. */
    private boolean isVacant() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.allMatch(file -> file.endsWith(LOCK_FILE));
        }
    }

    /** Waits a little for another process to be done: readers take turns. */
    private DatasetGraph connectHere() {
        for (int waited = 0; ; waited += PAUSE_MILLIS) {
            try {
                return connectNow();
            } catch (DBOpEnvException e) {
                if (isHeldHere()) {
                    throw new ChanceryException(
                            "the store " + path + " is damaged (" + e.getMessage()
                                    + "); build it anew in another directory",
                            e);
                }
                if (waited >= PATIENCE_MILLIS) {
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

    private boolean isHeldHere() {
        return holder().equals("process " + ProcessHandle.current().pid());
    }

    private DatasetGraph connectNow() {
        try {
            Location location = Location.create(path.toRealPath());
            // TDB2 would share the database within a process, and the first to close it would close it for all.
            if (DatabaseConnection.lockForLocation(location).isLockedHere()) {
                throw new ChanceryException("the store " + path + " is open already in this process; close it first");
            }
            return DatabaseMgr.connectDatasetGraph(location);
        } catch (DBOpEnvException e) {
            throw e;
        } catch (JenaException | RuntimeIOException | IOException e) {
            throw new ChanceryException(
                    "the store " + path + " cannot be opened (" + e.getMessage()
                            + "); see that you may write there, or build it anew in another directory",
                    e);
        }
    }

    /** TDB2 leaves the number of the process that holds the store in the lock file. */
    private String holder() {
        try {
            String process = Files.readString(path.resolve(LOCK_FILE)).strip();
            return process.isEmpty() ? "another process" : "process " + process;
        } catch (IOException e) {
            return "another process";
        }
    }
}
