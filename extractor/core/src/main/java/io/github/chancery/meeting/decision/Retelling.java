package io.github.chancery.meeting.decision;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.PartyAlignment;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An event that may tell more of an encounter told before.
 *
 * @param told what the article told of the encounter before
 * @param event the event
 * @param draft what the event tells
 * @param distance how many sentences before the event the encounter was last told of
 * @param focus whether the encounter is what the text is about
 * @param later how many encounters the article began after it
 */
public record Retelling(
        DraftReport told, EventMention event, DraftReport draft, int distance, boolean focus, int later) {
    public Retelling {
        requireNonNull(told);
        requireNonNull(event);
        requireNonNull(draft);
    }

    /** Two encounters of an article, of which the later may tell more of the earlier. */
    static Retelling of(DraftReport told, DraftReport draft, int later) {
        EventMention event = draft.tellings().getFirst().event();
        int last = told.tellings().getLast().event().sentence().index();
        return new Retelling(told, event, draft, event.sentence().index() - last, false, later);
    }

    /**
     * Whether nothing rules it out: a visit is no talks, those who meet are not all others, and an event that tells of several
     * encounters tells of each once.
     */
    public boolean isPossible() {
        boolean visit = told.type() == MeetingType.VISIT || draft.type() == MeetingType.VISIT;
        boolean parties = told.parties().isEmpty()
                || draft.parties().isEmpty()
                || PartyAlignment.share(told.parties().values(), draft.parties().values());
        return parties
                && (!visit || told.type() == draft.type())
                && told.tellings().stream().noneMatch(this::isOfEvent);
    }

    /** Whether the two differ in nothing that tells encounters apart: who met, where, when, how and whether at all. */
    boolean isSame() {
        return !told.parties().isEmpty()
                && told.parties().keySet().equals(draft.parties().keySet())
                && told.type() == draft.type()
                && told.status() == draft.status()
                && places(told).equals(places(draft))
                && days(told).equals(days(draft));
    }

    private static Set<String> places(DraftReport draft) {
        return draft.places().stream().map(Place::name).collect(Collectors.toSet());
    }

    private static Optional<Period> days(DraftReport draft) {
        return draft.date().flatMap(MeetingDate::period);
    }

    private boolean isOfEvent(Telling telling) {
        return telling.event().sentence().index() == event.sentence().index()
                && telling.event().trigger() == event.trigger();
    }
}
