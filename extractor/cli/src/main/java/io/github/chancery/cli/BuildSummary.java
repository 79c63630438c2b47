package io.github.chancery.cli;

import io.github.chancery.merge.Merged;
import java.time.Duration;
import java.util.Locale;
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
record BuildSummary(
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
    /** Whether all of the input is in the store. */
    boolean complete() {
        return failed == 0 && refused == 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "articles: %d read, %d new%s, %d unchanged%s%s; failed: %d%s; %s; %.1f s",
                read,
                added,
                updated == 0 ? "" : ", " + updated + " updated",
                unchanged,
                outdated == 0 ? "" : ", " + outdated + " outdated",
                forgotten.map(count -> ", " + count + " forgotten").orElse(""),
                failed,
                refused == 0 ? "" : "; reports kept out: " + refused,
                graph(merged),
                duration.toMillis() / 1000.0);
    }

    /** What the whole graph holds, as summaries tell it. */
    static String graph(Optional<Merged> merged) {
        return merged.map(BuildSummary::graph).orElse("the graph is as it was");
    }

    private static String graph(Merged merged) {
        return String.format(
                Locale.ROOT,
                "the graph has articles: %d, reports: %d, meetings: %d",
                merged.articles(),
                merged.reports(),
                merged.meetings());
    }
}
