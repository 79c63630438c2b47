package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.ResourceLines;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells visits abroad from journeys in one's own country, which are none of diplomacy. */
final class Journeys {
    private static final Set<String> SEATS = Set.copyOf(ResourceLines.of(Journeys.class, "seats.txt"));

    private final KnownNames known;
    private final PartyWords words;

    Journeys(KnownNames known, PartyWords words) {
        this.known = known;
        this.words = words;
    }

    /**
     * Whether a visit by one party is to places of the party's own country; or, where that is not told, to places that are
     * neither a state nor its capital.
     */
    boolean isAtHome(Draft visit) {
        Collection<Party> parties = visit.parties().values();
        if (parties.size() != 1 || visit.places().isEmpty()) {
            return false;
        }
        if (visit.places().stream().anyMatch(place -> SEATS.contains(place.name()))) {
            return false;
        }
        Party visitor = parties.iterator().next();
        Optional<String> home = visitor.affiliation().map(Affiliation::name);
        if (home.isEmpty()) {
            boolean sole = visitor.title().filter(words::isSole).isPresent();
            return !sole && visit.places().stream().noneMatch(place -> isState(name(place)));
        }
        List<String> lands = visit.places().stream()
                .map(place -> land(name(place)))
                .filter(land -> !land.isEmpty())
                .toList();
        return !lands.isEmpty() && lands.stream().allMatch(home.get()::equals);
    }

    private boolean isState(String place) {
        return known.countries().containsKey(place) || known.capitals().containsKey(place);
    }

    /** The country that a place is or lies in; empty if that is not known. */
    private String land(String place) {
        return known.countries().getOrDefault(place, known.cities().getOrDefault(place, ""));
    }

    private static String name(Entity place) {
        return place.name().replace('\u2019', '\'');
    }
}
