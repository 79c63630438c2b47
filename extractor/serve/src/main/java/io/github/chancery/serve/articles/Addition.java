package io.github.chancery.serve.articles;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.BuildSummary;
import java.util.List;

/**
 * What became of articles that were handed over.
 *
 * @param failures sentences on what is not in the store, and why
 * @param notes sentences on what else their sender should know
 */
public record Addition(BuildSummary summary, List<String> failures, List<String> notes) {
    public Addition {
        requireNonNull(summary);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }
}
