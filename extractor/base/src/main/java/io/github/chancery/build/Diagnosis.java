package io.github.chancery.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is not right in a store: how much of each matter, and the first findings. */
public final class Diagnosis {
    private static final int SHOWN = 20;

    private final Map<Finding.Matter, Integer> counts = new EnumMap<>(Finding.Matter.class);
    private final List<Finding> shown = new ArrayList<>();

    /** Makes one that nothing was found wrong in yet. */
    public Diagnosis() {}

    void add(Finding.Matter matter, String sentence) {
        if (counts.merge(matter, 1, Integer::sum) <= SHOWN) {
            shown.add(new Finding(matter, sentence));
        }
    }

    /** Whether all is right. */
    public boolean isSound() {
        return counts.isEmpty();
    }

    /** How many findings there are. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings there are of each matter; those of which there is none are left out. */
    public SortedMap<Finding.Matter, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** The first twenty findings of each matter. */
    public List<Finding> shown() {
        return List.copyOf(shown);
    }

    boolean has(Finding.Matter matter) {
        return counts.containsKey(matter);
    }

    /** Whether it is only in what can be made anew. */
    public boolean canBeMended() {
        return counts.keySet().stream().allMatch(Finding.Matter::isDerived);
    }
}
