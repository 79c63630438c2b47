package io.github.chancery.meeting.draft;

import io.github.chancery.model.Status;
import java.util.Locale;

/** What of a draft bears on how sure it is. */
public enum Sign {
    /** Who takes part is in part only surmised. */
    SURMISED,
    /** Only one party is told. */
    ALONE,
    /** The words tell that parties met, but not surely how. */
    VAGUE,
    DATED,
    PROPOSED;

    /** Whether a draft has it. */
    public boolean isIn(DraftReport draft) {
        return switch (this) {
            case SURMISED -> draft.telling().surmised();
            case ALONE -> draft.parties().size() == 1;
            case VAGUE -> draft.telling().vague();
            case DATED -> draft.date().isPresent();
            case PROPOSED -> draft.status() == Status.PROPOSED;
        };
    }

    /** Its name in a file of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
