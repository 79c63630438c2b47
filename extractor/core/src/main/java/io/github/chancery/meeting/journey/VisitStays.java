package io.github.chancery.meeting.journey;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where in a country a visit led, and when: "will travel to Rohan and Harad May 3-9. In Edoras, May 3-5, she will meet …" tells
 * of a stay in Edoras, Rohan, on three of the days.
 */
public final class VisitStays {
    private final KnownNames known;

    public VisitStays(KnownNames known) {
        this.known = known;
    }

    /** A visit to a country with the cities, and the days, that the meetings during it tell; any other draft as it is. */
    public DraftReport settle(DraftReport visit, List<DraftReport> all) {
        if (visit.type() != MeetingType.VISIT || visit.places().size() != 1) {
            return visit;
        }
        String country = known.countries().getOrDefault(visit.places().get(0).name(), "");
        DraftReport stay = visit;
        for (DraftReport meeting : all) {
            List<Place> cities = cities(meeting, country);
            boolean during = meeting.type() == MeetingType.MEETING
                    && meeting.status() == visit.status()
                    && meeting.sharesPerson(visit);
            if (during && !cities.isEmpty()) {
                stay = stay.at(cities, days(stay, meeting));
            }
        }
        return stay;
    }

    private List<Place> cities(DraftReport meeting, String country) {
        return meeting.places().stream()
                .filter(place -> country.equals(known.cities().get(place.name())))
                .toList();
    }

    /** The meeting's days if they are several and the visit's only some of more. */
    private static Optional<MeetingDate> days(DraftReport visit, DraftReport meeting) {
        Optional<Period> all = visit.date().flatMap(MeetingDate::period);
        Optional<Period> some = meeting.date().flatMap(MeetingDate::period);
        boolean within = all.isPresent()
                && some.isPresent()
                && some.get().days() > 1
                && !some.get().earliest().isBefore(all.get().earliest())
                && !some.get().latest().isAfter(all.get().latest());
        return within ? meeting.date() : visit.date();
    }
}
