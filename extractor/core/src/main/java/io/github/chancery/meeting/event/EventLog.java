package io.github.chancery.meeting.event;

import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What became of every event, in order of the text. */
final class EventLog {
    private final List<Entry> entries = new ArrayList<>();

    void note(EventMention event, Collection<Party> parties, Outcome outcome) {
        entries.add(new Entry(event, parties.stream().map(Party::name).toList(), outcome));
    }

    /** For a reader who asks why; outcomes name the reports by their number, from 1. */
    List<ReadEvent> events(List<Encounter> reported) {
        return entries.stream().map(entry -> entry.told(reported)).toList();
    }

    private record Entry(EventMention event, List<String> parties, Outcome outcome) {
        ReadEvent told(List<Encounter> reported) {
            Mention trigger = event.sentence().mention(event.trigger(), event.trigger() + 1);
            return new ReadEvent(
                    event.sentence().index(),
                    trigger,
                    event.pattern(),
                    event.roleHits(),
                    parties,
                    event.judgement(),
                    words(reported));
        }

        private String words(List<Encounter> reported) {
            return switch (outcome) {
                case Outcome.LeftOut(String why) -> "left out: " + why;
                case Outcome.JourneyPurpose() -> "tells what a journey is about";
                case Outcome.Serves(Outcome.Service service, Encounter encounter) -> {
                    int index = reported.indexOf(encounter);
                    yield index < 0
                            ? "left out: more likely wrong than right"
                            : service.words() + " report " + (index + 1);
                }
            };
        }
    }
}
