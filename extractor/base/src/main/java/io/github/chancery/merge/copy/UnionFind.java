package io.github.chancery.merge.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things in clusters that grow together; those that were never joined with another are in none. */
final class UnionFind<T> {
    private final Map<T, List<T>> clusters = new HashMap<>();

    /** Puts the clusters of two things together. */
    void join(T one, T other) {
        if (one.equals(other) || areJoined(one, other)) {
            return;
        }
        List<T> mine = of(one);
        List<T> others = of(other);
        List<T> large = mine.size() < others.size() ? others : mine;
        List<T> small = mine.size() < others.size() ? mine : others;
        // Moved each time to a cluster at least twice as large, a thing moves seldom.
        large.addAll(small);
        small.forEach(thing -> clusters.put(thing, large));
    }

    boolean areJoined(T one, T other) {
        List<T> mine = clusters.get(one);
        return mine != null && mine == clusters.get(other);
    }

    /** The clusters, in no order. */
    Collection<List<T>> groups() {
        Set<List<T>> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.addAll(clusters.values());
        return groups;
    }

    private List<T> of(T thing) {
        return clusters.computeIfAbsent(thing, unknown -> new ArrayList<>(List.of(thing)));
    }
}
