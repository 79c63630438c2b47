package io.github.chancery.store.sparql;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterEach;

/** A server that takes all graphs together for its default graph. */
class UnionStoreTest extends GraphStoreContract {
    private final Fuseki fuseki = Fuseki.start(dataset());

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    @Override
    protected GraphStore open() {
        return SparqlStore.open(fuseki.endpoint());
    }

    @AfterEach
    void stop() {
        fuseki.close();
    }
}
