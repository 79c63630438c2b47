package io.github.chancery.meeting.journey;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells visits abroad from journeys in one's own country, which are none of diplomacy. */
public final class DomesticTravel {
    private static final Set<String> SEATS = WordList.of("meeting/seats.txt").all();

    private final KnownNames known;
    private final PartyWords words;

    public DomesticTravel(KnownNames known, PartyWords words) {
        this.known = known;
        this.words = words;
    }

    /**
     * Whether a visit is to places of the country of whoever visits; or, where that is not told of the only one, to places
     * that are neither a state nor its capital.
     */
    public boolean isAtHome(DraftReport visit) {
        Collection<Party> parties = visit.parties().values();
        if (visit.places().isEmpty() || visit.places().stream().anyMatch(place -> SEATS.contains(place.name()))) {
            return false;
        }
        return parties.size() == 1
                ? isAtHome(visit, parties.iterator().next())
                : !parties.isEmpty() && parties.stream().allMatch(party -> isOwn(visit, party));
    }

    private boolean isAtHome(DraftReport visit, Party visitor) {
        boolean official = visitor.kind() == EntityKind.COUNTRY && !lands(visit).isEmpty();
        if (visitor.affiliation().isPresent() || official) {
            return isOwn(visit, visitor);
        }
        boolean sole = visitor.title().filter(words::isSole).isPresent();
        return !sole && visit.places().stream().noneMatch(place -> isState(name(place)));
    }

    /** Whether all places whose country is known lie in a party's. */
    private boolean isOwn(DraftReport visit, Party visitor) {
        List<String> lands = lands(visit);
        return !lands.isEmpty()
                && home(visitor)
                        .filter(home -> lands.stream().allMatch(home::equals))
                        .isPresent();
    }

    private List<String> lands(DraftReport visit) {
        return visit.places().stream()
                .map(place -> land(name(place)))
                .filter(land -> !land.isEmpty())
                .toList();
    }

    /** The country that a party is of; an official without a name stands for it. */
    private static Optional<String> home(Party visitor) {
        return visitor.kind() == EntityKind.COUNTRY
                ? Optional.of(visitor.name())
                : visitor.affiliation().map(Affiliation::name);
    }

    private boolean isState(String place) {
        return known.countries().containsKey(place) || known.capitals().containsKey(place);
    }

    /** The country that a place is or lies in; empty if that is not known. */
    private String land(String place) {
        return known.countries().getOrDefault(place, known.cities().getOrDefault(place, ""));
    }

    private static String name(Place place) {
        return place.name().replace('\u2019', '\'');
    }
}
