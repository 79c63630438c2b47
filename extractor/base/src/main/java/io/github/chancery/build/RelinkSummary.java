package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.merge.Merged;
import io.github.chancery.pipeline.LinkChanges;
import java.time.Duration;
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
public record RelinkSummary(
        int relinked, int unchanged, int failed, LinkChanges changes, Optional<Merged> merged, Duration duration) {
    public RelinkSummary {
        requireNonNull(changes);
        requireNonNull(merged);
        requireNonNull(duration);
    }
}
