package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreTest extends GraphStoreContract {
    @TempDir
    private Path directory;

    @Override
    protected GraphStore open() {
        return TdbStore.open(directory);
    }
}
