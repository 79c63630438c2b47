package io.github.chancery.store.sparql;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;
import org.junit.jupiter.api.AfterEach;

/** A server that takes all graphs together for its default graph. */
class UnionStoreTest extends GraphStoreContract {
    private final Fuseki fuseki = Fuseki.startUnion();

    @Override
    protected GraphStore open() {
        return SparqlStore.open(fuseki.endpoint());
    }

    @AfterEach
    void stop() {
        fuseki.close();
    }
}
