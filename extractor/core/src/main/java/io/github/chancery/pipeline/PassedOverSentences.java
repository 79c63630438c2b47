package io.github.chancery.pipeline;

import io.github.chancery.model.Limits;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the sentences of articles that had too many words; safe for use by many threads. */
final class PassedOverSentences {
    private static final int MOST_NAMED = 20;

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String article, int count) {
        if (count > 0) {
            counts.merge(article, count, Integer::sum);
        }
    }

    /** A sentence on all, which are then forgotten; nothing if there are none. */
    synchronized Optional<String> take(Limits limits) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        String named = counts.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String others = counts.size() > MOST_NAMED ? " and " + (counts.size() - MOST_NAMED) + " more" : "";
        counts.clear();
        return Optional.of("sentences passed over as they have more than " + limits.words() + " words (--most-words): "
                + count + ", in " + named + others);
    }
}
