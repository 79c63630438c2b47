package io.github.chancery.store.tdb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * A database that broke as it was made or opened, as on a full disk. TDB2 does not let go of it, so that this process could
 * not make another in its place, or open it again.
 */
final class BrokenOff {
    private BrokenOff() {}

    /**
     * Lets go of a database and takes out its files.
     *
     * @param folder where it grew
     * @param failure by which it broke; is told what could not be done
     */
    static void forget(Path folder, Throwable failure) {
        try {
            // TDB2 knows its locks by paths, which must be there.
            Files.createDirectories(folder);
            List<Path> places;
            try (Stream<Path> within = Files.list(folder)) {
                places = Stream.concat(within.filter(Files::isDirectory), Stream.of(folder))
                        .toList();
            }
            for (Path place : places) {
                forget(Location.create(place.toRealPath()));
            }
            ChannelManager.releaseAll(folder.toRealPath() + File.separator);
            IO.deleteAll(folder);
        } catch (IOException | RuntimeException | InternalError e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * Lets go of a generation of files that could not be opened, so that this process can try again once they were put right.
     *
     * @param generation where they are
     * @param failure by which opening broke; is told what could not be done
     */
    static void letGo(Path generation, Throwable failure) {
        try {
            forget(Location.create(generation.toRealPath()));
            ChannelManager.releaseAll(generation.toRealPath() + File.separator);
        } catch (IOException | RuntimeException | InternalError e) {
            failure.addSuppressed(e);
        }
    }

    private static void forget(Location place) {
        DatabaseConnection.internalExpel(place, true);
        StoreConnection.internalExpel(place, true);
        ProcessFileLock lock = StoreConnection.lockForLocation(place);
        if (lock.isLockedHere()) {
            lock.unlock();
        }
        ProcessFileLock.release(lock);
    }
}
