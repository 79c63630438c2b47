package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Request;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which meetings a network is drawn of. The least confidence is the server's: nobody can ask for less.
 *
 * @param given what a reader chose
 */
public record NetworkFilter(SortedMap<String, String> given) {
    /** Meetings that are less sure are not drawn. */
    public static final double FLOOR = 0.5;

    /** The status that means each. */
    public static final String ANY = "any";

    private static final String STATUS = "status";
    private static final String HELD = "Held";
    private static final String CONFIDENCE = "min-confidence";
    private static final List<String> NAMES = List.of("from", "to", "type", STATUS, CONFIDENCE);

    public NetworkFilter {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** What a request chooses. */
    static NetworkFilter of(Request request) {
        SortedMap<String, String> given = new TreeMap<>();
        NAMES.forEach(name -> request.parameter(name).ifPresent(value -> given.put(name, value)));
        return new NetworkFilter(given);
    }

    /** The value of one choice; meetings held are drawn where no status is chosen. */
    public String get(String name) {
        return given.getOrDefault(name, name.equals(STATUS) ? HELD : "");
    }

    /** What the question is asked with. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>(given);
        parameters.put(STATUS, get(STATUS));
        parameters.remove(STATUS, ANY);
        parameters.merge(CONFIDENCE, String.valueOf(FLOOR), NetworkFilter::higher);
        return parameters;
    }

    /** What is no number is left as it is, to be refused. */
    private static String higher(String chosen, String floor) {
        return chosen.matches("[0-9]*\\.?[0-9]+") && Double.parseDouble(chosen) < FLOOR ? floor : chosen;
    }
}
