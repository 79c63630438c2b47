package io.github.chancery.meeting.score;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of a candidate: features by name, each with a value; what does not hold is left out. */
public final class Features {
    private static final int[] STEPS = {-20, -10, -6, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30};
    private static final double SUREST = 0.999;

    private final SortedMap<String, Double> values = new TreeMap<>();

    /** Adds that something holds. */
    public Features add(String name) {
        values.put(name, 1.0);
        return this;
    }

    /** Adds that something of many is so: "lemma=meet". */
    public Features add(String name, String value) {
        return add(name + "=" + value);
    }

    /** Adds a count or distance as the steps that it reaches: 3 is at least 1, 2 and 3. */
    public Features add(String name, long number) {
        for (int step : STEPS) {
            if (number >= step) {
                add(name + ">=" + step);
            }
        }
        return this;
    }

    /** Adds a chance, from 0 to 1, as its log odds. */
    public Features addChance(String name, double chance) {
        double bounded = Math.min(SUREST, Math.max(1 - SUREST, chance));
        values.put(name, StrictMath.log(bounded / (1 - bounded)));
        return this;
    }

    /** Adds that something holds, if it does. */
    public Features addIf(boolean holds, String name) {
        return holds ? add(name) : this;
    }

    /** Those whose names do not begin so. */
    public Features without(String beginning) {
        Features others = new Features();
        values.forEach((name, value) -> {
            if (!name.startsWith(beginning)) {
                others.values.put(name, value);
            }
        });
        return others;
    }

    /** By name, in the order of the names. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }
}
