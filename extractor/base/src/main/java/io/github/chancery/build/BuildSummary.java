package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.merge.Merged;
import java.time.Duration;
import java.util.Optional;

/**
 * What a build did.
 *
 * @param read how many articles were read
 * @param added how many of them were new to the store
 * @param updated how many took the place of another text from the same address
 * @param unchanged how many of them the store had
 * @param outdated how many were passed over for a later text from the same address
 * @param forgotten how many articles that the store had were taken out; empty when that was not asked for
 * @param failed how many articles, lines or files failed
 * @param refused how many reports of the others were kept out of the store
 * @param merged what the whole graph holds now; empty when it was left as it was
 * @param duration how long it took
 */
public record BuildSummary(
        int read,
        int added,
        int updated,
        int unchanged,
        int outdated,
        Optional<Integer> forgotten,
        int failed,
        int refused,
        Optional<Merged> merged,
        Duration duration) {
    public BuildSummary {
        requireNonNull(forgotten);
        requireNonNull(merged);
        requireNonNull(duration);
    }

    /** The same with more that failed. */
    public BuildSummary withFailures(int more) {
        return new BuildSummary(
                read, added, updated, unchanged, outdated, forgotten, failed + more, refused, merged, duration);
    }

    /** Whether all of the input is in the store. */
    public boolean complete() {
        return failed == 0 && refused == 0;
    }
}
