package io.github.chancery.meeting.pattern;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.reverseOrder;

import io.github.chancery.meeting.score.LogisticModel.Contribution;
import io.github.chancery.model.Status;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What scorers decide of a word that may denote an encounter.
 *
 * @param chance that it does, from 0 to 1
 * @param statuses for each status, the chance that it is the encounter's, from 0 to 1, each judged on its own
 * @param reasons the features that decided whether it does, the weightiest first
 * @param roles for each role that was judged, by the words of the sentence that may play it, the chance that they do
 */
public record Judgement(
        double chance,
        Map<Status, Double> statuses,
        List<Contribution> reasons,
        Map<RoleName, SortedMap<Integer, Double>> roles) {
    public Judgement {
        Map<Status, Double> each = new EnumMap<>(Status.class);
        each.putAll(statuses);
        statuses = Collections.unmodifiableMap(each);
        reasons = List.copyOf(reasons);
        Map<RoleName, SortedMap<Integer, Double>> copy = new EnumMap<>(RoleName.class);
        roles.forEach((role, chances) -> copy.put(role, Collections.unmodifiableSortedMap(new TreeMap<>(chances))));
        roles = Collections.unmodifiableMap(copy);
    }

    /** The likeliest of some statuses; of two equally likely ones the first. */
    public Status likeliest(Set<Status> some) {
        return Collections.max(some, comparingDouble(this::chanceOf).thenComparing(reverseOrder()));
    }

    /** The chance of a status, from 0 to 1. */
    public double chanceOf(Status status) {
        return statuses.getOrDefault(status, 0.0);
    }

    /** The chances of the words that may play a role, in order of the text. */
    public SortedMap<Integer, Double> of(RoleName role) {
        return roles.getOrDefault(role, Collections.emptySortedMap());
    }
}
