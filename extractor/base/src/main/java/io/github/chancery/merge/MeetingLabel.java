package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names a meeting for readers: "Meeting of Sergey Lavrov and Frank-Walter Steinmeier, Yekaterinburg, 2015-11-29". */
final class MeetingLabel {
    private MeetingLabel() {}

    static String of(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(meeting.type().getLocalName() + " of " + parties(meeting));
        meeting.place().ifPresent(parts::add);
        meeting.date().ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String parties(Meeting meeting) {
        List<Party> guests = new ArrayList<>(meeting.parties());
        List<Party> hosts = new ArrayList<>(meeting.parties());
        guests.removeAll(meeting.hosts());
        hosts.retainAll(meeting.hosts());
        if (meeting.type().equals(Vocabulary.VISIT) && !hosts.isEmpty() && !guests.isEmpty()) {
            return names(guests) + " to " + names(hosts);
        }
        return names(meeting.parties());
    }

    private static String names(Collection<Party> parties) {
        List<String> names = parties.stream().map(party -> party.name().text()).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
