package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.party.PartyAlignment;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import java.util.Optional;

/** Whether two drafts can be one encounter: of one kind, with nothing that contradicts, and parties that fit. */
public final class Compatibility {
    private Compatibility() {}

    /** Whether a later draft can be of the same encounter as one told before. */
    public static boolean ofEncounter(DraftReport told, DraftReport later) {
        return ofType(told, later)
                && ofStatus(told, later)
                && ofDate(told, later)
                && ofPlace(told, later)
                && PartyAlignment.fit(told.parties().values(), later.parties().values());
    }

    /** The same, whoever takes part. */
    public static boolean ofSetting(DraftReport told, DraftReport later) {
        return told.type() == later.type() && ofStatus(told, later) && ofDate(told, later) && ofPlace(told, later);
    }

    /** Whether two drafts have a place in common, or one has none. */
    public static boolean ofPlace(DraftReport told, DraftReport later) {
        return told.places().isEmpty()
                || later.places().isEmpty()
                || told.places().stream().anyMatch(mine -> later.places().stream()
                        .anyMatch(theirs -> mine.name().equals(theirs.name())));
    }

    private static boolean ofType(DraftReport told, DraftReport later) {
        boolean visit = told.type() == MeetingType.VISIT || later.type() == MeetingType.VISIT;
        boolean vague = told.telling().vague() || later.telling().vague();
        return told.type() == later.type() || (!visit && vague);
    }

    private static boolean ofStatus(DraftReport told, DraftReport later) {
        return told.status() == later.status() || later.parties().isEmpty();
    }

    private static boolean ofDate(DraftReport told, DraftReport later) {
        if (told.date().isEmpty() || later.date().isEmpty()) {
            return true;
        }
        Optional<Period> mine = told.date().flatMap(MeetingDate::period);
        Optional<Period> theirs = later.date().flatMap(MeetingDate::period);
        if (mine.isEmpty() || theirs.isEmpty()) {
            boolean sameWords =
                    told.date().get().text().equals(later.date().get().text());
            return sameWords || mine.isPresent() != theirs.isPresent();
        }
        return !mine.get().earliest().isAfter(theirs.get().latest())
                && !theirs.get().earliest().isAfter(mine.get().latest());
    }
}
