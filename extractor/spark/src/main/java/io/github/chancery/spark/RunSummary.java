package io.github.chancery.spark;

import io.github.chancery.pipeline.PassedOver;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.util.LongAccumulator;

/**
 * What a run has written.
 *
 * @param counts how many lines of each kind; none if all was there before
 * @param passedOver a sentence on the sentences that were passed over as too long, if any were
 */
record RunSummary(OutputDirectory directory, Optional<Map<Kind, Long>> counts, Optional<String> passedOver) {
    /** Of a run that had written all before. */
    static RunSummary finished(OutputDirectory directory) {
        return new RunSummary(directory, Optional.empty(), Optional.empty());
    }

    /** Spark counts each part once, also where a task was repeated, as the run is one stage. */
    static RunSummary of(
            OutputDirectory directory, Map<Kind, LongAccumulator> counts, long passedOver, ArticleLimits limits) {
        return new RunSummary(
                directory,
                Optional.of(Map.copyOf(
                        counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue()
                                .value())))),
                Optional.of(passedOver)
                        .filter(count -> count > 0)
                        .map(count -> PassedOver.number(count, limits.words())));
    }

    /** What the user should know. */
    String sentence() {
        return counts.map(this::sentence)
                .orElseGet(() -> directory.path()
                        + " has all of this run's output already; to make it anew, take the directory away.");
    }

    private String sentence(Map<Kind, Long> written) {
        return written.get(Kind.ARTICLES) + " articles in " + directory.of(Kind.ARTICLES) + ", "
                + written.get(Kind.FAILURES) + " failures in " + directory.of(Kind.FAILURES) + ", "
                + written.get(Kind.NOTES) + " notes in " + directory.of(Kind.NOTES)
                + passedOver.map("; "::concat).orElse("") + "; `chancery build --quads " + directory.of(Kind.ARTICLES)
                + "` loads the articles.";
    }
}
