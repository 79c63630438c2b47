package io.github.chancery.store.tdb;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The space that a graph needs on disk when its store was just compacted. */
final class NeededSpace {
    /** What a quad takes, with its share of the trees of names: 301 with 1,033 articles, 324 with 30. */
    private static final long BYTES_A_QUAD = 300;

    private NeededSpace() {}

    /** In bytes. */
    static long bytes(DatasetGraph graphs, StoreFiles files) {
        DatasetGraphTDB tables = TDBInternal.getDatasetGraphTDB(graphs);
        // The tables are counted without their names, which would all have to be read from the disk.
        long quads = Txn.calculateRead(
                tables,
                () -> tables.getQuadTable().getNodeTupleTable().size()
                        + tables.getTripleTable().getNodeTupleTable().size());
        return quads * BYTES_A_QUAD + files.textBytes();
    }
}
