package io.github.chancery.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parties and whom they met, as a drawing that grows.
 *
 * @param with the IRIs of those in the middle
 * @param given the period
 * @param drawing of them and whom they met
 */
public record Network(List<String> with, Map<String, String> given, NetworkDrawing drawing) {
    /** Of each party in the middle so many are drawn that it met. */
    public static final int MOST_MET = 12;

    public Network {
        with = List.copyOf(with);
        given = new TreeMap<>(given);
    }

    /**
     * @param labels of all, by IRI
     * @param met who met whom
     */
    static Network of(
            List<String> with,
            Map<String, String> given,
            LinkedHashMap<String, String> labels,
            List<NetworkDrawing.Met> met) {
        return new Network(
                with,
                given,
                NetworkDrawing.of(labels, met, new LinkedHashSet<>(with), iri -> expanded(with, given, iri)));
    }

    private static String expanded(List<String> with, Map<String, String> given, String iri) {
        List<String> more = new ArrayList<>(with);
        if (!more.contains(iri)) {
            more.add(iri);
        }
        return address("/network", more, given);
    }

    private static String address(String path, List<String> with, Map<String, String> given) {
        String middle = with.stream().map(iri -> "with=" + Links.encoded(iri)).collect(Collectors.joining("&"));
        String rest = Links.with("", given);
        return path + "?" + middle + (rest.isEmpty() ? "" : "&" + rest.substring(1));
    }

    /** Where the network is in a format such as "csv". */
    public String address(String format) {
        return address("/network." + format, with, given);
    }
}
