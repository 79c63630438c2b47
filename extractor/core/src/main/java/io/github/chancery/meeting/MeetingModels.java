package io.github.chancery.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.candidate.Scorers;
import io.github.chancery.meeting.decision.EncounterScorers;
import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.resource.Lazy;
import java.util.function.Function;

/**
 * What decides of meetings.
 *
 * @param words what decides of the words of a sentence
 * @param encounters what decides of an encounter once its article is read
 * @param encoder what else is asked about words; it may say nothing
 */
public record MeetingModels(
        Scorers words, EncounterScorers encounters, Function<ParsedArticle, EncodedArticle> encoder) {
    /** Those that ask the encoder, and those that do without. */
    private static final String THOROUGH = "thorough";

    private static final String FAST = "fast";

    public MeetingModels {
        requireNonNull(words);
        requireNonNull(encounters);
        requireNonNull(encoder);
    }

    /** Those that ship; the encoder loads with the first article that has a sentence worth parsing. */
    public static MeetingModels shipped() {
        Lazy<Encoder> encoder = new Lazy<>(Encoder::shipped);
        return new MeetingModels(
                Scorers.shipped(THOROUGH),
                EncounterScorers.shipped(THOROUGH),
                parsed -> parsed.isRead() ? encoder.get().read(parsed) : EncodedArticle.NONE);
    }

    /** Those that ship to be used without the encoder: several times as quick, and wrong more often. */
    public static MeetingModels fast() {
        return new MeetingModels(
                Scorers.shipped(FAST), EncounterScorers.shipped(FAST), parsed -> EncodedArticle.NONE);
    }
}
