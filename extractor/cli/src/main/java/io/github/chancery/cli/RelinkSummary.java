package io.github.chancery.cli;

import io.github.chancery.merge.Merged;
import io.github.chancery.pipeline.LinkChanges;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What linking anew did.
 *
 * @param relinked how many articles' names were linked anew
 * @param unchanged how many were linked against this gazetteer before
 * @param failed how many articles' graphs could not be read
 * @param changes what became of their names
 * @param merged what the whole graph holds now; empty when it was left as it was
 * @param duration how long it took
 */
record RelinkSummary(
        int relinked, int unchanged, int failed, LinkChanges changes, Optional<Merged> merged, Duration duration) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "articles: %d linked anew, %d unchanged; names: %d newly linked, %d linked otherwise, %d unlinked;"
                        + " failed: %d; %s; %.1f s",
                relinked,
                unchanged,
                changes.linked(),
                changes.otherwise(),
                changes.unlinked(),
                failed,
                BuildSummary.graph(merged),
                duration.toMillis() / 1000.0);
    }
}
