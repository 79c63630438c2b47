package io.github.chancery.store.tdb;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Goes through every index of a store and every name, where {@link FileCheck} only looks into them. */
final class WholeCheck {
    private WholeCheck() {}

    /**
     * Requires that all indexes have the same quads, and that the names of all are found.
     *
     * @throws TDBException if that is not so; broken files may throw anything else
     */
    static void of(DatasetGraph graphs) {
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(graphs);
        Txn.executeRead(graphs, () -> {
            check(database.getTripleTable().getNodeTupleTable());
            check(database.getQuadTable().getNodeTupleTable());
            checkNames(database.getQuadTable().getNodeTupleTable().getNodeTable());
        });
    }

    private static void check(NodeTupleTable table) {
        NodeTable names = table.getNodeTable();
        List<TupleIndex> indexes = List.of(table.getTupleTable().getIndexes());
        Sum first = sum(indexes.getFirst(), quad -> quad.forEach(name -> requireName(names, name)));
        for (TupleIndex index : indexes.subList(1, indexes.size())) {
            if (!first.equals(sum(index, quad -> {}))) {
                throw new TDBException("the indexes " + indexes.getFirst().getName() + " and " + index.getName()
                        + " have not the same quads");
            }
        }
    }

    /** What a number of quads add up to, in whatever order they come. */
    private record Sum(long quads, long hashes) {}

    private static Sum sum(TupleIndex index, Consumer<Tuple<NodeId>> look) {
        long quads = 0;
        long hashes = 0;
        Iterator<Tuple<NodeId>> all = index.all();
        try {
            while (all.hasNext()) {
                Tuple<NodeId> quad = all.next();
                look.accept(quad);
                quads++;
                hashes += quad.hashCode();
            }
        } finally {
            Iter.close(all);
        }
        return new Sum(quads, hashes);
    }

    private static void requireName(NodeTable names, NodeId id) {
        if (names.getNodeForNodeId(id) == null) {
            throw new TDBException("a name is not found");
        }
    }

    private static void checkNames(NodeTable table) {
        NodeTable names = FileCheck.withoutCache(table);
        names.all().forEachRemaining(name -> FileCheck.requireName(names, name.getLeft()));
    }
}
