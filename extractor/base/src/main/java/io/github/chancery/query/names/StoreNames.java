package io.github.chancery.query.names;

import io.github.chancery.graph.meeting.StoredNames;
import io.github.chancery.store.GraphStore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of a store as it is now. The index of them lies in a folder of the store with the store's generation; if it is
 * of another generation, is not there or is damaged, it is made anew, and it is held in memory where it cannot be written.
 */
public final class StoreNames {
    private final GraphStore store;

    private Optional<String> generation = Optional.empty();
    private @Nullable NameIndex index;

    /** @param store in which names are looked up; it may change meanwhile */
    public StoreNames(GraphStore store) {
        this.store = store;
    }

    /** The names as they are at this moment. */
    public synchronized NameIndex current() {
        Optional<String> now = store.generation();
        NameIndex known = index;
        if (known != null && now.isPresent() && now.equals(generation)) {
            return known;
        }
        NameIndex made = now.isPresent() && store.folder().isPresent()
                ? new NameFolder(store.folder().get()).open(now.get(), this::read)
                : NameFolder.inMemory(read());
        generation = now;
        index = made;
        return made;
    }

    /** Whether the index that lies with the store is not as it was written; it is made anew when names are looked up. */
    public boolean areDamaged() {
        return store.folder().map(NameFolder::new).filter(NameFolder::isDamaged).isPresent();
    }

    private StoredNames read() {
        return store.read(StoredNames::of);
    }
}
