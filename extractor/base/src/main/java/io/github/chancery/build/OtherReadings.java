package io.github.chancery.build;

import io.github.chancery.graph.Provenance;
import io.github.chancery.graph.meeting.ArticleLookup;
import io.github.chancery.store.GraphStore;
import java.util.Optional;

/**
 * The articles of a store that were read with other patterns than a run reads with, or linked against another gazetteer.
 *
 * @param patterns how many were read with other patterns
 * @param gazetteer how many were read with these patterns and linked against another gazetteer
 */
record OtherReadings(long patterns, long gazetteer) {
    static OtherReadings of(GraphStore store, Provenance run) {
        return store.read(view -> {
            ArticleLookup articles = new ArticleLookup(view);
            return new OtherReadings(
                    articles.withOtherPatterns(run.patterns()), articles.withOtherGazetteer(run.gazetteer()));
        });
    }

    /** What the run does to them, in a sentence; nothing if there are none. */
    Optional<String> sentence() {
        if (patterns > 0) {
            return Optional.of("articles that the store has by other patterns than those of this run: " + patterns
                    + "; those in the input are read again with this run's, and the others stay as they are");
        }
        return gazetteer == 0
                ? Optional.empty()
                : Optional.of("articles that the store has by another gazetteer than that of this run: " + gazetteer
                        + "; those in the input are read again with this run's, and `chancery relink` links all anew");
    }
}
