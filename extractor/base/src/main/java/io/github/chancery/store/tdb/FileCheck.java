package io.github.chancery.store.tdb;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A look into every index of a store as it is opened. TDB2 itself notices an overwritten file only where it cannot go on:
 * an index that has lost quads, or names that are no longer found, would answer as if there were nothing.
 */
final class FileCheck {
    /** How many quads of each index are looked at: few next to what a question reads. */
    private static final int LOOKS = 100;

    private FileCheck() {}

    /**
     * Looks at the first quads of every index: every other index must have them, and their names must be found.
     *
     * @throws TDBException if that is not so; broken files may throw anything else
     */
    static void of(DatasetGraph graphs) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(graphs);
        Txn.executeRead(graphs, () -> {
            check(database.getTripleTable().getNodeTupleTable());
            check(database.getQuadTable().getNodeTupleTable());
        });
    }

    private static void check(NodeTupleTable table) {
        List<TupleIndex> indexes = Arrays.asList(table.getTupleTable().getIndexes());
        NodeTable names = withoutCache(table.getNodeTable());
        for (TupleIndex index : indexes) {
            Iterator<Tuple<NodeId>> quads = index.all();
            try {
                for (int i = 0; i < LOOKS && quads.hasNext(); i++) {
                    Tuple<NodeId> quad = quads.next();
                    indexes.forEach(other -> requireQuad(other, quad));
                    quad.forEach(name -> requireName(names, name));
                }
            } finally {
                Iter.close(quads);
            }
        }
    }

    private static void requireQuad(TupleIndex index, Tuple<NodeId> quad) {
        Iterator<Tuple<NodeId>> found = index.find(quad);
        if (!found.hasNext()) {
            throw new TDBException("the index " + index.getName() + " has lost quads");
        }
        Iter.close(found);
    }

    static void requireName(NodeTable names, NodeId id) {
        if (!id.isPtr()) {
            return; // the number itself
        }
        Node name = names.getNodeForNodeId(id);
        if (name == null || !id.equals(names.getNodeIdForNode(name))) {
            throw new TDBException("the index of names has lost one");
        }
    }

    static NodeTable withoutCache(NodeTable names) {
        NodeTable table = names;
        while (table.wrapped() != null) {
            table = table.wrapped();
        }
        return table;
    }
}
