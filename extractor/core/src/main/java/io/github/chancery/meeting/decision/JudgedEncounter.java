package io.github.chancery.meeting.decision;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.draft.DraftReport;
import java.util.OptionalInt;

/**
 * An encounter, judged.
 *
 * @param draft what the article tells of it
 * @param chance that this is right, from 0 to 1
 * @param least the chance of the least likely participant, from 0 to 1
 * @param same which encounter of the article, by its index, turned out to be this one; then that one tells all of both
 */
public record JudgedEncounter(DraftReport draft, double chance, double least, OptionalInt same) {
    public JudgedEncounter {
        requireNonNull(draft);
        requireNonNull(same);
    }

    /** One of its own. */
    public JudgedEncounter(DraftReport draft, double chance, double least) {
        this(draft, chance, least, OptionalInt.empty());
    }
}
