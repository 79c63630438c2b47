package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.RoleName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word that may play a role in an encounter that its sentence tells of.
 *
 * @param token its index in the sentence
 * @param parties whom it stands for; none if nobody
 * @param roles what it may be, in their order, so that lessons come in the same one each time: a party, a place, a time
 */
public record RoleCandidate(int token, List<Party> parties, Set<RoleName> roles) {
    public RoleCandidate {
        parties = List.copyOf(parties);
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }
}
