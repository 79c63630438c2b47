package io.github.chancery.bench;

import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;

/** A store of made-up meetings, made once and kept, as small as it gets, for the next run. */
final class QuestionStore {
    private static final int BATCH = 5_000;
    private static final int SEED = 1648;

    private QuestionStore() {}

    static GraphStore open(Path directory, int meetings) {
        GraphStore store = TdbStore.open(directory.resolve(meetings + "-meetings"));
        if (Merger.count(store).meetings() > 0) {
            return store;
        }
        SyntheticArticles made = SyntheticArticles.detailed(SEED);
        for (int loaded = 0; loaded < meetings; loaded += BATCH) {
            store.replace(made.ofMeetings(Math.min(BATCH, meetings - loaded)));
        }
        new Merger(SyntheticArticles.BASE).merge(store);
        store.compact(0);
        return store;
    }
}
