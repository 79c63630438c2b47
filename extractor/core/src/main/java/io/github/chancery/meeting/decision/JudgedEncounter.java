package io.github.chancery.meeting.decision;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.draft.DraftReport;

/**
 * An encounter, judged.
 *
 * @param draft what the article tells of it
 * @param chance that this is right, from 0 to 1
 * @param least the chance of the least likely participant, from 0 to 1
 */
public record JudgedEncounter(DraftReport draft, double chance, double least) {
    public JudgedEncounter {
        requireNonNull(draft);
    }
}
