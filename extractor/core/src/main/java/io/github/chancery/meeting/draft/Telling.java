package io.github.chancery.meeting.draft;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.party.PossibleParty;
import io.github.chancery.meeting.pattern.EventMention;
import java.util.List;

/**
 * One event by which a text tells of an encounter.
 *
 * @param event the event
 * @param parties everybody who may take part in it, in order of the text
 */
public record Telling(EventMention event, List<PossibleParty> parties) {
    public Telling {
        requireNonNull(event);
        parties = List.copyOf(parties);
    }
}
