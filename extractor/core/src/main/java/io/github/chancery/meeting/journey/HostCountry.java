package io.github.chancery.meeting.journey;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.party.PageOwner;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyWords;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "In Edoras she will meet government officials": officials whose country is not told are those of the country she is in. */
public final class HostCountry {
    private final KnownNames known;
    private final PartyWords words;
    private final Optional<PageOwner> page;

    /** @param page the government on whose page the article stands: who is of no country is its own */
    public HostCountry(KnownNames known, PartyWords words, Optional<PageOwner> page) {
        this.known = known;
        this.words = words;
        this.page = page;
    }

    /** The draft with the country that it is in for its officials of no country, if a visitor of another meets them there. */
    public DraftReport named(DraftReport draft) {
        Optional<String> country = country(draft);
        boolean visitor = country.isPresent()
                && draft.parties().values().stream()
                        .anyMatch(party -> party.kind() == EntityKind.PERSON
                                && party.affiliation()
                                        .or(() -> page.map(PageOwner::owner))
                                        .filter(home -> !home.name().equals(country.get()))
                                        .isPresent());
        boolean present = country.isPresent()
                && draft.parties().values().stream()
                        .anyMatch(party -> party.name().equals(country.get())
                                || party.affiliation()
                                        .filter(home -> home.name().equals(country.get()))
                                        .isPresent());
        return visitor && !present ? draft.with(named(draft.parties(), country.get())) : draft;
    }

    private Map<String, Party> named(Map<String, Party> parties, String country) {
        Affiliation state = new Affiliation(EntityKind.COUNTRY, country);
        Map<String, Party> named = new LinkedHashMap<>();
        for (Party party : parties.values()) {
            boolean local = party.kind() == EntityKind.GROUP && words.isLocal(party.name());
            Party official =
                    local ? Party.official(state, party.name(), party.mentions().get(0)) : party;
            named.merge(official.key(), official, Party::and);
        }
        return named;
    }

    /** The only country that the places of a draft are or lie in. */
    private Optional<String> country(DraftReport draft) {
        Set<String> lands = draft.places().stream()
                .map(Place::name)
                .map(place ->
                        known.countries().getOrDefault(place, known.cities().getOrDefault(place, "")))
                .filter(land -> !land.isEmpty())
                .collect(Collectors.toSet());
        return lands.size() == 1 ? Optional.of(List.copyOf(lands).get(0)) : Optional.empty();
    }
}
