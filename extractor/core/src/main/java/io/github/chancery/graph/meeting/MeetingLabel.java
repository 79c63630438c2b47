package io.github.chancery.graph.meeting;

import io.github.chancery.model.Meeting;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Role;
import io.github.chancery.model.StoredPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names a meeting for readers: "Meeting of Sergey Lavrov and Frank-Walter Steinmeier, Yekaterinburg, 2015-11-29". */
final class MeetingLabel {
    /** The place that says most: a city or a venue more than a country; the first in alphabetical order. */
    private static final Comparator<StoredPlace> SAYS_MOST =
            Comparator.comparing(StoredPlace::isCountry).thenComparing(StoredPlace::name);

    private MeetingLabel() {}

    static String of(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(type(meeting.type()) + " of " + participants(meeting));
        meeting.places().stream().min(SAYS_MOST).map(StoredPlace::name).ifPresent(parts::add);
        meeting.period().map(MeetingLines::date).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private static String type(MeetingType type) {
        return switch (type) {
            case MEETING -> "Meeting";
            case VISIT -> "Visit";
            case CALL -> "Call";
        };
    }

    private static String participants(Meeting meeting) {
        List<Participant> guests = new ArrayList<>(meeting.participants());
        List<Participant> hosts = new ArrayList<>(meeting.participants());
        guests.removeIf(MeetingLabel::isHost);
        hosts.removeIf(participant -> !isHost(participant));
        if (meeting.type() == MeetingType.VISIT && !hosts.isEmpty() && !guests.isEmpty()) {
            return names(guests) + " to " + names(hosts);
        }
        return names(meeting.participants());
    }

    private static boolean isHost(Participant participant) {
        return participant.roles().contains(Role.HOST);
    }

    private static String names(Collection<Participant> participants) {
        List<String> names = participants.stream()
                .map(participant -> participant.name().text())
                .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
