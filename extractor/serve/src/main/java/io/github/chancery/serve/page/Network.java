package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parties and whom they met, as a drawing.
 *
 * @param with the IRIs of those in the middle
 * @param given the period
 * @param nodes the parties, in the order in which they were found
 * @param edges pairs that met
 */
public record Network(List<String> with, Map<String, String> given, List<Node> nodes, List<Edge> edges) {
    /** Of each party in the middle so many are drawn that it met. */
    public static final int MOST_MET = 12;

    private static final double WIDEST = 6;

    /**
     * A party as it is drawn.
     *
     * @param iri the party's
     * @param expand where the network is that has it in the middle too
     * @param isCentre whether it is in the middle
     * @param isLeft whether those it is joined to lie to its right
     */
    public record Node(
            String iri,
            String label,
            String expand,
            boolean isCentre,
            boolean isLeft,
            double x,
            double y,
            double radius) {
        /** Where its name stands: above it in the middle, else on the side away from those it is joined to. */
        public String anchor() {
            return isCentre ? "middle" : isLeft ? "end" : "start";
        }

        /** Where its name begins, ends or has its middle. */
        public double textX() {
            return isCentre ? x : isLeft ? x - radius - 4 : x + radius + 4;
        }

        /** The line that its name stands on. */
        public double textY() {
            return isCentre ? y - radius - 4 : y + 4;
        }
    }

    /**
     * Two that met, as they are drawn.
     *
     * @param width grows with the root of the number of meetings
     */
    public record Edge(Node from, Node to, long meetings, double width) {}

    public Network {
        with = List.copyOf(with);
        given = new TreeMap<>(given);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Two that met, before they are drawn. */
    record Met(String from, String to, long meetings) {}

    /**
     * @param labels of all, by IRI
     * @param met who met whom
     */
    static Network drawn(
            List<String> with, Map<String, String> given, LinkedHashMap<String, String> labels, List<Met> met) {
        List<String> iris = List.copyOf(labels.keySet());
        List<int[]> pairs = met.stream()
                .map(pair -> new int[] {iris.indexOf(pair.from()), iris.indexOf(pair.to())})
                .toList();
        List<ForceLayout.Point> places = ForceLayout.of(iris.size(), pairs);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < iris.size(); i++) {
            String iri = iris.get(i);
            boolean isCentre = with.contains(iri);
            nodes.add(new Node(
                    iri,
                    requireNonNull(labels.get(iri)),
                    expanded(with, given, iri),
                    isCentre,
                    isLeft(i, pairs, places),
                    places.get(i).x(),
                    places.get(i).y(),
                    isCentre ? 9 : 6));
        }
        double most = met.stream().mapToLong(Met::meetings).max().orElse(1);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            Node from = nodes.get(pairs.get(i)[0]);
            Node to = nodes.get(pairs.get(i)[1]);
            double width = 1 + (WIDEST - 1) * Math.sqrt(met.get(i).meetings() / most);
            edges.add(new Edge(from, to, met.get(i).meetings(), width));
        }
        return new Network(with, given, nodes, edges);
    }

    private static boolean isLeft(int node, List<int[]> pairs, List<ForceLayout.Point> places) {
        double joined = pairs.stream()
                .filter(pair -> pair[0] == node || pair[1] == node)
                .mapToDouble(
                        pair -> places.get(pair[0] == node ? pair[1] : pair[0]).x())
                .average()
                .orElse(ForceLayout.WIDTH / 2);
        return places.get(node).x() < joined;
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

    /** The part of the plane that the drawing takes, with room for names. */
    public String viewBox() {
        return "-220 -40 " + (ForceLayout.WIDTH + 440) + " " + (ForceLayout.HEIGHT + 70);
    }
}
