package io.github.chancery.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** "held separate calls with A and B", "spoke with A and with B": as many encounters as there are partners. */
final class Rounds {
    private Rounds() {}

    /** One candidate a partner told apart, each with whoever stands before the event; else the candidate itself. */
    static List<Candidate> of(Candidate candidate) {
        List<Integer> partners = candidate.tokens(RoleName.PARTY).stream()
                .filter(token -> token > candidate.event())
                .toList();
        if (!candidate.has(RoleName.APART) || partners.size() < 2) {
            return List.of(candidate);
        }
        List<Candidate> rounds = new ArrayList<>();
        for (int partner : partners) {
            SortedSet<Integer> parties = new TreeSet<>(candidate.tokens(RoleName.PARTY));
            parties.removeIf(token -> partners.contains(token) && token != partner);
            Map<RoleName, SortedSet<Integer>> roles = new EnumMap<>(candidate.roles());
            roles.put(RoleName.PARTY, parties);
            rounds.add(candidate.with(roles));
        }
        return rounds;
    }
}
