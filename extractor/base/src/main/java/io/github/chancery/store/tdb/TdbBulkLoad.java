package io.github.chancery.store.tdb;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.BulkLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
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
    private final Path folder;
    private final Consumer<Path> taker;
    private final DatasetGraph graphs;
    private final DataLoader loader;
    private final StreamRDF quads;
    private boolean isOpen = true;

    /**
     * Begins.
     *
     * @param folder where the database grows; made anew
     * @param taker moves the generation of files that came of it to where it belongs
     */
    TdbBulkLoad(Path folder, Consumer<Path> taker) {
        this.folder = folder;
        this.taker = taker;
        clear();
        this.graphs = DatabaseMgr.connectDatasetGraph(make(folder));
        // One thread: the others wait for ever for one that a full disk has ended.
        this.loader = LoaderFactory.sequentialLoader(graphs, (format, values) -> {});
        loader.startBulk();
        this.quads = loader.streamRDF();
        quads.start();
    }

    @Override
    public void add(Quad quad) {
        // The loader takes each quad for one of a named graph.
        written(() -> {
            if (quad.isDefaultGraph()) {
                quads.triple(quad.asTriple());
            } else {
                quads.quad(quad);
            }
        });
    }

    @Override
    public void finish() {
        written(() -> {
            quads.finish();
            loader.finishBulk();
        });
        leave();
        taker.accept(new StoreFiles(folder).newest());
        clear();
    }

    @Override
    public void close() {
        if (isOpen) {
            loader.finishException(new IllegalStateException("the bulk load was given up"));
            leave();
            clear();
        }
    }

    /** Files that are mapped into memory tell of a full disk by an error that does not say so. */
    private void written(Runnable writing) {
        try {
            writing.run();
        } catch (InternalError e) {
            throw new ChanceryException(
                    "the store cannot be written (its disk is full, or broken) and is as it was; make room at "
                            + folder.getParent() + " and run again",
                    e);
        }
    }

    private static Location make(Path folder) {
        try {
            return Location.create(Files.createDirectories(folder).toRealPath());
        } catch (IOException e) {
            throw new ChanceryException(
                    folder + " cannot be made (" + e + "); see that you may write there and that the disk has room", e);
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
