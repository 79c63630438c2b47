package io.github.chancery.serve.about;

import io.github.chancery.merge.Merged;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a store holds, counted again only when it has changed. */
public final class StoreCounts {
    private final GraphStore store;
    private Optional<String> generation = Optional.empty();
    private @Nullable Merged counted;

    public StoreCounts(GraphStore store) {
        this.store = store;
    }

    /** How many articles, reports and meetings there are now. */
    public synchronized Merged current() {
        Optional<String> now = store.generation();
        Merged known = counted;
        if (known == null || now.isEmpty() || !now.equals(generation)) {
            known = Merger.count(store);
            counted = known;
            generation = now;
        }
        return known;
    }
}
