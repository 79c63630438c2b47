package io.github.chancery.meeting.topic;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A phrase that may be what an encounter is about.
 *
 * @param token the noun, by its index in the sentence, that it was read from
 * @param phrase the phrase
 */
public record TopicCandidate(int token, Mention phrase) {
    public TopicCandidate {
        requireNonNull(phrase);
    }

    /** The likeliest phrases, the likeliest first, of several that have a word in common only the likeliest. */
    public static List<TopicCandidate> likeliest(Map<TopicCandidate, Double> chances, double least) {
        List<TopicCandidate> chosen = new ArrayList<>();
        chances.entrySet().stream()
                .filter(candidate -> candidate.getValue() >= least)
                .sorted(Map.Entry.<TopicCandidate, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(candidate -> {
                    if (chosen.stream().noneMatch(candidate::overlaps)) {
                        chosen.add(candidate);
                    }
                });
        return chosen;
    }

    /** Whether both have a word in common. */
    public boolean overlaps(TopicCandidate other) {
        return phrase.begin() < other.phrase.end() && other.phrase.begin() < phrase.end();
    }
}
