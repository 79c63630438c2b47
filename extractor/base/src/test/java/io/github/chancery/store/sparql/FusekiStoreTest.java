package io.github.chancery.store.sparql;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;
import org.junit.jupiter.api.AfterEach;

class FusekiStoreTest extends GraphStoreContract {
    private final Fuseki fuseki = Fuseki.start();

    @Override
    protected GraphStore open() {
        return SparqlStore.open(fuseki.endpoint());
    }

    @AfterEach
    void stop() {
        fuseki.close();
    }
}
