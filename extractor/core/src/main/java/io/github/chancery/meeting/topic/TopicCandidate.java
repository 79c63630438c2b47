package io.github.chancery.meeting.topic;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Mention;

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

    /** Whether both have a word in common. */
    public boolean overlaps(TopicCandidate other) {
        return phrase.begin() < other.phrase.end() && other.phrase.begin() < phrase.end();
    }
}
