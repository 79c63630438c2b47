package io.github.chancery.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parties and whom they met, as a drawing that grows.
 *
 * @param middle the names of those in the middle, by IRI
 * @param left the names of those for whom the middle has no room, by IRI
 * @param filter of meetings
 * @param drawing of them and whom they met
 */
public record Network(
        Map<String, String> middle, Map<String, String> left, NetworkFilter filter, NetworkDrawing drawing) {
    /** So many parties can be in the middle. */
    public static final int MOST = 20;

    /** Of each party in the middle so many are drawn that it met. */
    public static final int MOST_MET = 12;

    public Network {
        middle = Collections.unmodifiableMap(new LinkedHashMap<>(middle));
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }

    /**
     * @param asked the names of those that shall be in the middle, by IRI
     * @param labels of all that are drawn, by IRI
     * @param met who met whom
     */
    static Network of(
            LinkedHashMap<String, String> asked,
            NetworkFilter filter,
            LinkedHashMap<String, String> labels,
            List<NetworkDrawing.Met> met) {
        LinkedHashMap<String, String> middle = new LinkedHashMap<>();
        LinkedHashMap<String, String> left = new LinkedHashMap<>();
        asked.forEach((iri, label) -> (middle.size() < MOST ? middle : left).put(iri, label));
        NetworkDrawing drawing = NetworkDrawing.of(
                labels, met, Set.copyOf(middle.keySet()), iri -> expanded(middle.keySet(), filter, iri));
        return new Network(middle, left, filter, drawing);
    }

    private static String expanded(Set<String> middle, NetworkFilter filter, String iri) {
        List<String> more = new ArrayList<>(middle);
        if (!more.contains(iri)) {
            more.add(iri);
        }
        return address("/network", more, filter);
    }

    private static String address(String path, Iterable<String> middle, NetworkFilter filter) {
        StringBuilder address = new StringBuilder(path);
        middle.forEach(iri ->
                address.append(address.indexOf("?") < 0 ? "?with=" : "&with=").append(Links.encoded(iri)));
        return Links.with(address.toString(), filter.given());
    }

    /** Where the network is in a format such as "csv". */
    public String address(String format) {
        return address("/network." + format, middle.keySet(), filter);
    }

    /** The network of the others without one in the middle. */
    public String without(String iri) {
        return address(
                "/network",
                middle.keySet().stream().filter(other -> !other.equals(iri)).toList(),
                filter);
    }

    /** The network of those for whom this one has no room. */
    public String ofLeft() {
        return address("/network", left.keySet(), filter);
    }

    /** The names of those for whom there is no room. */
    public String leftNames() {
        return left.values().stream().collect(Collectors.joining(", "));
    }
}
