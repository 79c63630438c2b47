package io.github.chancery.meeting.party;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parties that two mentions of meetings tell of: whether they can be those of one, and what they are together. */
public final class PartyAlignment {
    private PartyAlignment() {}

    /** Whether all that one mention tells are among those of the other, a country's minister for the country. */
    public static boolean fit(Collection<Party> mine, Collection<Party> theirs) {
        Collection<Party> fewer = mine.size() <= theirs.size() ? mine : theirs;
        Collection<Party> more = mine.size() <= theirs.size() ? theirs : mine;
        List<Party> alone = fewer.stream()
                .filter(party -> more.stream().noneMatch(same -> isSame(party, same)))
                .toList();
        return alone.isEmpty() || (alone.size() == 1 && fewer.size() > 1 && isPostOfOne(alone.get(0), more));
    }

    /** Whether both mentions tell of somebody, be it the one by a minister and the other by the country. */
    public static boolean share(Collection<Party> mine, Collection<Party> theirs) {
        return mine.stream().anyMatch(party -> theirs.stream()
                .anyMatch(other -> isSame(party, other) || party.mayBe(other) || other.mayBe(party)));
    }

    /** The parties of both mentions, each once. */
    public static Map<String, Party> join(Map<String, Party> mine, Map<String, Party> theirs) {
        Map<String, Party> joined = new LinkedHashMap<>(mine);
        for (Party party : theirs.values()) {
            boolean standsFor = joined.values().stream().anyMatch(known -> known.represents(party));
            if (!standsFor) {
                joined.merge(party.key(), party, Party::and);
                joined.values().removeIf(known -> party.represents(known));
            }
        }
        nameOfficial(joined, mine, theirs);
        nameOfficial(joined, theirs, mine);
        return joined;
    }

    private static boolean isSame(Party one, Party other) {
        return one.key().equals(other.key()) || one.represents(other) || other.represents(one);
    }

    /** "Weber met Stein. The president told him …": she is the president, of whom no other name is told. */
    private static boolean isPostOfOne(Party party, Collection<Party> others) {
        return others.stream().anyMatch(other -> party.mayBe(other) || other.mayBe(party));
    }

    /** Gives a person whom only one mention tells the post that only the other tells. */
    private static void nameOfficial(Map<String, Party> joined, Map<String, Party> named, Map<String, Party> posted) {
        for (Party official : posted.values()) {
            Optional<Party> bearer = joined.values().stream()
                    .filter(party -> party.mayBe(official))
                    .filter(party -> named.containsKey(party.key()) && !posted.containsKey(party.key()))
                    .findFirst();
            if (bearer.isPresent() && !named.containsKey(official.key())) {
                joined.put(bearer.get().key(), bearer.get().inPostOf(official));
                joined.remove(official.key());
            }
        }
    }
}
