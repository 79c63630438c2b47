package io.github.chancery.meeting.party;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** "His German counterpart" has the post of the other and the country told: Germany's foreign minister. */
final class Counterparts {
    private Counterparts() {}

    /** The parties with the posts that "counterpart" stands for. */
    static Map<String, Party> named(Map<String, Party> parties) {
        Map<String, Party> named = new LinkedHashMap<>();
        parties.forEach(
                (key, party) -> named.put(key, isCounterpart(party) ? party.with(post(parties, party)) : party));
        return named;
    }

    private static boolean isCounterpart(Party party) {
        return party.title()
                .filter(title -> title.matches("(?i).*\\bcounterparts?"))
                .isPresent();
    }

    private static Optional<String> post(Map<String, Party> parties, Party counterpart) {
        return parties.values().stream()
                .filter(other -> !other.equals(counterpart) && !isCounterpart(other))
                .map(Party::title)
                .flatMap(Optional::stream)
                .findFirst()
                .or(counterpart::title);
    }
}
