package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * When a meeting is, as told.
 *
 * @param text the article's own words: "on Monday"
 * @param period the days meant, where the article and its date of publication settle them
 */
public record MeetingDate(String text, Optional<Period> period) {
    public MeetingDate {
        requireNonNull(text);
        requireNonNull(period);
    }
}
