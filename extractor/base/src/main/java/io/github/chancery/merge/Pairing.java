package io.github.chancery.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parties of two reports are the same.
 *
 * @param pairs the parties of both, one of each report
 * @param onlyFirst parties of the first report that stand with none of the second
 * @param onlySecond parties of the second that stand with none of the first
 */
record Pairing(List<Pair> pairs, List<Party> onlyFirst, List<Party> onlySecond) {
    /** One party, as two reports tell it. */
    record Pair(Party first, Party second, Party.Match match) {}

    Pairing {
        pairs = List.copyOf(pairs);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Pairs the surest matches first, each party once. */
    static Pairing of(List<Party> first, List<Party> second) {
        List<Pair> pairs = new ArrayList<>();
        Set<Party> paired = new HashSet<>();
        for (Party.Match match : List.of(Party.Match.SAME, Party.Match.NAMED, Party.Match.REPRESENTED)) {
            for (Party one : first) {
                second.stream()
                        .filter(other -> !paired.contains(one) && !paired.contains(other))
                        .filter(other -> one.match(other) == match)
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.add(new Pair(one, other, match));
                            paired.add(one);
                            paired.add(other);
                        });
            }
        }
        return new Pairing(
                pairs,
                alone(first, pairs.stream().map(Pair::first).toList()),
                alone(second, pairs.stream().map(Pair::second).toList()));
    }

    /** How many parties both reports name themselves, and not only by whom they act for. */
    int named() {
        return Math.toIntExact(pairs.stream()
                .filter(pair -> pair.match() != Party.Match.REPRESENTED)
                .count());
    }

    /** How many people both reports name. */
    int people() {
        return Math.toIntExact(pairs.stream()
                .filter(pair -> pair.first().kind() == Party.Kind.PERSON
                        && pair.second().kind() == Party.Kind.PERSON)
                .count());
    }

    /** Those not paired, but for vague groups and for members of a delegation of which another is paired. */
    private static List<Party> alone(List<Party> parties, List<Party> paired) {
        return parties.stream()
                .filter(party -> !paired.contains(party) && !party.isVague())
                .filter(party -> paired.stream().noneMatch(party::standsWith))
                .toList();
    }

    /** All that stand alone. */
    Stream<Party> alone() {
        return Stream.concat(onlyFirst.stream(), onlySecond.stream());
    }
}
