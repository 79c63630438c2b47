package io.github.chancery.spark;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.util.LongAccumulator;

/**
 * What a run has written.
 *
 * @param counts how many lines of each kind; none if all was there before
 */
record RunSummary(OutputDirectory directory, Optional<Map<Kind, Long>> counts) {
    /** Of a run that had written all before. */
    static RunSummary finished(OutputDirectory directory) {
        return new RunSummary(directory, Optional.empty());
    }

    /** Spark counts each part once, also where a task was repeated, as the run is one stage. */
    static RunSummary of(OutputDirectory directory, Map<Kind, LongAccumulator> counts) {
        return new RunSummary(
                directory,
                Optional.of(Map.copyOf(
                        counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue()
                                .value())))));
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
                + "; `chancery build --quads " + directory.of(Kind.ARTICLES) + "` loads the articles.";
    }
}
