package io.github.chancery.meeting.event;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.journey.VisitStays;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The encounters that an article has told of so far, in the order of their first mention, and which is in focus. */
final class EventTracker {
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<DraftReport> journeys = new ArrayList<>();
    private Optional<Encounter> focus = Optional.empty();

    List<Encounter> encounters() {
        return List.copyOf(encounters);
    }

    List<Encounter> latestFirst() {
        return encounters.reversed();
    }

    boolean isEmpty() {
        return encounters.isEmpty();
    }

    /** The encounter that "they" and "the talks" take up. */
    Optional<Encounter> focus() {
        return focus;
    }

    /** The encounters in the order in which an event may be of them: the last first, or that in focus where it tells more of one. */
    List<Encounter> inMind(EventMention event) {
        List<Encounter> order = new ArrayList<>();
        if (event.follows()) {
            focus.ifPresent(order::add);
        }
        order.addAll(latestFirst());
        return order;
    }

    Encounter begin(EventMention event, DraftReport draft) {
        Encounter begun = new Encounter(event, draft);
        encounters.add(begun);
        focus(event, begun);
        return begun;
    }

    /** Adds another mention to an encounter. */
    void add(Encounter encounter, EventMention event, DraftReport draft) {
        encounter.add(event, draft);
        focus(event, encounter);
    }

    /** Adds a journey that has what it is about told for each of its stops. */
    void addJourney(DraftReport journey) {
        journeys.add(journey);
    }

    /**
     * Once all is told: gives talks what is theirs, visits where and when they were, and each stop that is told with nothing
     * what its journey is about.
     */
    void settle(VisitStays stays) {
        List<DraftReport> all = encounters.stream().map(Encounter::draft).toList();
        for (Encounter encounter : encounters) {
            encounter.change(draft -> stays.settle(draft.without(all), all));
            for (DraftReport journey : journeys) {
                encounter.change(draft -> draft.isStopOf(journey) ? draft.about(journey) : draft);
            }
        }
    }

    /** What a readout is about: the first meeting whose parties it tells. */
    Optional<Encounter> chief() {
        return encounters.stream().filter(Encounter::isOfMany).findFirst();
    }

    /** "They discussed her visit to Harad": whether an event stands beside talks told in its sentence. */
    boolean isBesideTalks(EventMention event) {
        return encounters.stream().anyMatch(encounter -> encounter.isOfMany() && encounter.isToldIn(event));
    }

    /** The parties of the encounters, those of the one in focus first, then those of the last begun. */
    List<List<Party>> parties() {
        List<Encounter> order = new ArrayList<>(latestFirst());
        focus.ifPresent(first -> {
            order.remove(first);
            order.addFirst(first);
        });
        return order.stream()
                .map(encounter -> List.copyOf(encounter.draft().parties().values()))
                .toList();
    }

    /** What the text is about comes before what it mentions beside that. */
    private void focus(EventMention event, Encounter encounter) {
        if (focus.isEmpty() || event.isMain()) {
            focus = Optional.of(encounter);
        }
    }
}
