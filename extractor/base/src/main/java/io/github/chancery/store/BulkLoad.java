package io.github.chancery.store;

import org.apache.jena.sparql.core.Quad;

/** Very many quads on their way into an empty store, which holds none of them before all are there. */
public interface BulkLoad extends AutoCloseable {
    /** Adds a quad; for one thread. */
    void add(Quad quad);

    /** Has the store hold all that was added, from one moment to the next. */
    void finish();

    /** Gives up what is not finished. */
    @Override
    void close();
}
