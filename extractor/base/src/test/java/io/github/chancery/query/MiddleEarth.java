package io.github.chancery.query;

import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** The store of the six articles that the merge is tested with, merged. */
public final class MiddleEarth {
    private MiddleEarth() {}

    public static GraphStore store(Path directory) {
        DatasetGraph reports = RDFDataMgr.loadDatasetGraph(
                Merger.class.getResource("reports.trig").toString());
        GraphStore store = TdbStore.open(directory);
        for (Node article : List.copyOf(Iter.toList(reports.listGraphNodes()))) {
            store.replace(Map.of(article.getURI(), Iter.toList(reports.find(article, Node.ANY, Node.ANY, Node.ANY))));
        }
        new Merger("https://example.org/").merge(store);
        return store;
    }
}
