package io.github.chancery.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.candidate.Scorers;
import io.github.chancery.meeting.decision.EncounterScorers;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.resource.Loading;
import java.util.Optional;

/**
 * What decides of meetings.
 *
 * @param words what decides of the words of a sentence
 * @param encounters what decides of an encounter once its article is read
 * @param encoder what else is asked about words, if anything
 */
public record MeetingModels(Scorers words, EncounterScorers encounters, Optional<Loading<Encoder>> encoder) {
    /** The folders of those that ask the encoder, and of those that do without. */
    private static final String THOROUGH = "thorough";

    private static final String FAST = "fast";

    public MeetingModels {
        requireNonNull(words);
        requireNonNull(encounters);
        requireNonNull(encoder);
    }

    /** Those that ship. */
    public static MeetingModels shipped() {
        return shipped(new Loading<>(Encoder::shipped));
    }

    /** The same with an encoder that others may have begun to load. */
    public static MeetingModels shipped(Loading<Encoder> encoder) {
        return new MeetingModels(Scorers.shipped(THOROUGH), EncounterScorers.shipped(THOROUGH), Optional.of(encoder));
    }

    /** Those that ship to be used without the encoder: several times as quick, and wrong more often. */
    public static MeetingModels fast() {
        return new MeetingModels(Scorers.shipped(FAST), EncounterScorers.shipped(FAST), Optional.empty());
    }

    /** Begins to load the encoder, while others load what comes before it. */
    public void begin() {
        encoder.ifPresent(Loading::begin);
    }

    /** What the encoder says of an article's words. */
    EncodedArticle encode(ParsedArticle parsed) {
        return parsed.isRead()
                ? encoder.map(Loading::get).map(loaded -> loaded.read(parsed)).orElse(EncodedArticle.NONE)
                : EncodedArticle.NONE;
    }
}
