package io.github.chancery.meeting.pattern;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.score.LogisticModel.Contribution;
import io.github.chancery.model.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scorers decide of a word that may denote an encounter.
 *
 * @param chance that it does, from 0 to 1
 * @param status what became of that encounter
 * @param reasons the features that decided whether it does, the weightiest first
 * @param roles for each role that was judged, by the words of the sentence that may play it, the chance that they do
 */
public record Judgement(
        double chance, Status status, List<Contribution> reasons, Map<RoleName, SortedMap<Integer, Double>> roles) {
    public Judgement {
        requireNonNull(status);
        reasons = List.copyOf(reasons);
        Map<RoleName, SortedMap<Integer, Double>> copy = new EnumMap<>(RoleName.class);
        roles.forEach((role, chances) -> copy.put(role, Collections.unmodifiableSortedMap(new TreeMap<>(chances))));
        roles = Collections.unmodifiableMap(copy);
    }

    /** The chances of the words that may play a role, in order of the text. */
    public SortedMap<Integer, Double> of(RoleName role) {
        return roles.getOrDefault(role, Collections.emptySortedMap());
    }
}
