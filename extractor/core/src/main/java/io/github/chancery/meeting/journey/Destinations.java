package io.github.chancery.meeting.journey;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** "will travel to Minas Tirith and Edoras": each stop of a journey is a visit. */
public final class Destinations {
    private Destinations() {}

    /**
     * One event a destination. Where as many times as destinations are told, each in turn with its own, "to Arnor on
     * Monday and to Harad on Friday", each stop has its time; else all have what is told of the journey.
     */
    public static List<EventMention> of(EventMention journey) {
        Map<Integer, SortedSet<Integer>> destinations = destinations(journey);
        List<Integer> places = List.copyOf(destinations.keySet());
        List<SortedSet<Integer>> sites = List.copyOf(destinations.values());
        List<Integer> times = journey.tokens(RoleName.TIME).stream()
                .filter(time -> journey.sentence().timeAt(time).isPresent())
                .toList();
        boolean paired = takeTurns(places, times);
        List<EventMention> stops = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            EventMention stop = journey.with(RoleName.PLACE, sites.get(i));
            stops.add(paired ? stop.with(RoleName.TIME, Set.of(times.get(i))) : stop);
        }
        return stops;
    }

    /** Each destination with what it is said to be in: "visited Edoras in Rohan" has one. */
    private static Map<Integer, SortedSet<Integer>> destinations(EventMention journey) {
        List<Integer> reached = journey.sentence().dependents(journey.trigger(), "obj|(obl|nmod):(to|for)");
        List<Integer> within = journey.sentence().dependents(journey.trigger(), "(obl|nmod):(in|at|near)");
        NavigableMap<Integer, SortedSet<Integer>> destinations = new TreeMap<>();
        for (int place : journey.tokens(RoleName.PLACE)) {
            Map.Entry<Integer, SortedSet<Integer>> before = destinations.lowerEntry(place);
            if (within.contains(place) && before != null && reached.contains(before.getKey())) {
                before.getValue().add(place);
            } else {
                destinations.put(place, new TreeSet<>(List.of(place)));
            }
        }
        return destinations;
    }

    /** Whether a time stands behind every place, or one before every place. */
    private static boolean takeTurns(List<Integer> places, List<Integer> times) {
        if (places.size() != times.size()) {
            return false;
        }
        return alternate(places, times) || alternate(times, places);
    }

    private static boolean alternate(List<Integer> first, List<Integer> second) {
        for (int i = 0; i < first.size(); i++) {
            boolean follows = first.get(i) < second.get(i);
            boolean ends = i + 1 == first.size() || second.get(i) < first.get(i + 1);
            if (!follows || !ends) {
                return false;
            }
        }
        return true;
    }
}
