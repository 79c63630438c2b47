package io.github.chancery.meeting.draft;

import io.github.chancery.model.Status;
import java.util.Locale;
import java.util.function.Predicate;

/** What of a draft bears on how sure it is. */
public enum Sign {
    /** Who takes part is in part only surmised. */
    SURMISED(draft -> draft.telling().surmised()),
    /** Only one party is told. */
    ALONE(draft -> draft.parties().size() == 1),
    /** The words tell that parties met, but not surely how. */
    VAGUE(draft -> draft.telling().vague()),
    DATED(draft -> draft.date().isPresent()),
    PROPOSED(draft -> draft.status() == Status.PROPOSED);

    private final Predicate<DraftReport> test;

    Sign(Predicate<DraftReport> test) {
        this.test = test;
    }

    public boolean isIn(DraftReport draft) {
        return test.test(draft);
    }

    /** Its name in a file of weights. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
