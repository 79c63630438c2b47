package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Names a meeting for readers: "Meeting of Sergey Lavrov and Frank-Walter Steinmeier, Yekaterinburg, 2015-11-29". */
final class MeetingLabel {
    private final EntityCatalogue entities;

    MeetingLabel(EntityCatalogue entities) {
        this.entities = entities;
    }

    String of(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting.type().getLocalName() + " of " + parties(meeting));
        place(meeting.places()).ifPresent(parts::add);
        meeting.date().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String parties(Meeting meeting) {
        List<Node> guests = new ArrayList<>(meeting.participants());
        List<Node> hosts = new ArrayList<>(meeting.participants());
        guests.removeAll(meeting.hosts());
        hosts.retainAll(meeting.hosts());
        if (meeting.type().equals(Vocabulary.VISIT) && !hosts.isEmpty() && !guests.isEmpty()) {
            return names(guests) + " to " + names(hosts);
        }
        return names(meeting.participants());
    }

    private String names(Collection<Node> parties) {
        List<String> names = parties.stream().map(entities::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A city or a venue says more than its country. */
    private Optional<String> place(Collection<Node> places) {
        return places.stream()
                .min(Comparator.comparing((Node place) -> entities.is(place, Vocabulary.COUNTRY))
                        .thenComparing(entities::name))
                .map(entities::name);
    }
}
