package io.github.chancery.pipeline;

import io.github.chancery.model.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the sentences of articles that had too many words; safe for use by many threads. */
final class PassedOverSentences {
    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String article, int count) {
        if (count > 0) {
            counts.merge(article, count, Integer::sum);
        }
    }

    /** All, which are then forgotten; nothing if there are none. */
    synchronized Optional<PassedOver> take(Limits limits) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        PassedOver all = new PassedOver(count, limits.words(), List.copyOf(counts.keySet()));
        counts.clear();
        return Optional.of(all);
    }
}
