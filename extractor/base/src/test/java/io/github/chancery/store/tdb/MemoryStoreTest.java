package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;

class MemoryStoreTest extends GraphStoreContract {
    @Override
    protected GraphStore open() {
        return new MemoryStore();
    }
}
