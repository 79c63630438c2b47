package io.github.chancery.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * A count for each measure.
 *
 * @param byMeasure one for every measure
 */
record Counts(Map<Measure, Count> byMeasure) {
    static final Counts NONE = new Counts(Map.of());

    Counts {
        EnumMap<Measure, Count> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            all.put(measure, byMeasure.getOrDefault(measure, Count.NONE));
        }
        byMeasure = Map.copyOf(all);
    }

    /** The counts of one meeting, of which each role is a part of the facts. */
    static Counts of(Count meetings, Count participants, Count places, Count dates, Count topics) {
        return new Counts(Map.of(
                Measure.MEETINGS, meetings,
                Measure.PARTICIPANTS, participants,
                Measure.PLACES, places,
                Measure.DATES, dates,
                Measure.TOPICS, topics,
                Measure.FACTS, participants.plus(places).plus(dates).plus(topics)));
    }

    Count of(Measure measure) {
        return byMeasure.getOrDefault(measure, Count.NONE);
    }

    Counts plus(Counts other) {
        EnumMap<Measure, Count> sum = new EnumMap<>(byMeasure);
        other.byMeasure.forEach((measure, count) -> sum.merge(measure, count, Count::plus));
        return new Counts(sum);
    }
}
