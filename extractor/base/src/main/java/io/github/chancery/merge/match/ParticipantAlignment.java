package io.github.chancery.merge.match;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which participants of two reports are the same.
 *
 * @param pairs the participants of both, one of each report
 * @param onlyFirst participants of the first report that stand with none of the second
 * @param onlySecond participants of the second that stand with none of the first
 */
public record ParticipantAlignment(List<Pair> pairs, List<Participant> onlyFirst, List<Participant> onlySecond) {
    /** One participant, as two reports tell it. */
    public record Pair(Participant first, Participant second, ParticipantMatch match) {}

    public ParticipantAlignment {
        pairs = List.copyOf(pairs);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Pairs the surest matches first, each participant once. */
    public static ParticipantAlignment of(List<Participant> first, List<Participant> second) {
        List<Pair> pairs = new ArrayList<>();
        Set<Participant> paired = new HashSet<>();
        for (ParticipantMatch match : ParticipantMatch.SUREST_FIRST) {
            for (Participant one : first) {
                second.stream()
                        .filter(other -> !paired.contains(one) && !paired.contains(other))
                        .filter(other -> ParticipantMatch.of(one, other) == match)
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.add(new Pair(one, other, match));
                            paired.add(one);
                            paired.add(other);
                        });
            }
        }
        return new ParticipantAlignment(
                pairs,
                alone(first, pairs.stream().map(Pair::first).toList()),
                alone(second, pairs.stream().map(Pair::second).toList()));
    }

    /** How many participants both reports name themselves, and not only by whom they act for. */
    public int named() {
        return Math.toIntExact(pairs.stream()
                .filter(pair -> pair.match() != ParticipantMatch.REPRESENTED)
                .count());
    }

    /** How many people both reports name. */
    int people() {
        return Math.toIntExact(pairs.stream()
                .filter(pair -> pair.first().kind() == EntityKind.PERSON
                        && pair.second().kind() == EntityKind.PERSON)
                .count());
    }

    /** Those not paired, but for vague groups and for members of a delegation of which another is paired. */
    private static List<Participant> alone(List<Participant> participants, List<Participant> paired) {
        return participants.stream()
                .filter(participant -> !paired.contains(participant) && !Representation.isVague(participant))
                .filter(participant -> paired.stream().noneMatch(other -> Representation.isShared(participant, other)))
                .toList();
    }

    /** All that stand alone. */
    public Stream<Participant> alone() {
        return Stream.concat(onlyFirst.stream(), onlySecond.stream());
    }
}
