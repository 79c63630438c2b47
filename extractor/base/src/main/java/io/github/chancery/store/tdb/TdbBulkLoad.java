package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import io.github.chancery.store.BulkLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** TDB2's bulk loader at work on a database of its own, within the directory of the one that it is for. */
final class TdbBulkLoad implements BulkLoad {
    private final StoreLocation location;
    private final Path folder;
    private final Consumer<Path> taker;
    private final DatasetGraph graphs;
    private final DataLoader loader;
    private final StreamRDF quads;
    private boolean isOpen = true;

    /**
     * Begins.
     *
     * @param location of the store that it is for
     * @param taker moves the generation of files that came of it to where it belongs
     */
    TdbBulkLoad(StoreLocation location, Consumer<Path> taker) {
        this.location = location;
        this.folder = location.files().loading();
        this.taker = taker;
        clear();
        this.graphs = connect();
        // One thread: the others wait for ever for one that a full disk has ended.
        this.loader = LoaderFactory.sequentialLoader(graphs, (format, values) -> {});
        loader.startBulk();
        this.quads = loader.streamRDF();
        quads.start();
    }

    private DatasetGraph connect() {
        try {
            return written(() -> DatabaseMgr.connectDatasetGraph(make(folder)));
        } catch (ChanceryException e) {
            BrokenOff.forget(folder, e);
            throw e;
        }
    }

    @Override
    public void add(Quad quad) {
        written(() -> {
            quads.quad(quad);
            return quad;
        });
    }

    @Override
    public void finish() {
        written(() -> {
            quads.finish();
            loader.finishBulk();
            return folder;
        });
        leave();
        taker.accept(new StoreFiles(folder).newest());
        clear();
    }

    @Override
    public void close() {
        if (isOpen) {
            IllegalStateException reason = new IllegalStateException("the bulk load was given up");
            loader.finishException(reason);
            isOpen = false;
            BrokenOff.forget(folder, reason);
        }
    }

    /** Files that are mapped into memory tell of a full disk by an error that does not say so. */
    private <T> T written(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (InternalError e) {
            throw location.full(e);
        } catch (RuntimeException e) {
            if (Damage.isBehind(e)) {
                throw location.unusable(e);
            }
            throw e;
        }
    }

    private static Location make(Path folder) {
        try {
            return Location.create(Files.createDirectories(folder).toRealPath());
        } catch (IOException e) {
            throw new ChanceryException(
                    folder + " cannot be made (" + FileProblem.of(e)
                            + "); see that you may write there and that the disk has room",
                    e);
        }
    }

    private void clear() {
        if (Files.exists(folder)) {
            IO.deleteAll(folder);
        }
    }

    private void leave() {
        isOpen = false;
        TDBInternal.expel(graphs, true);
    }
}
