package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Parties and lines between those that met.
 *
 * @param nodes the parties, in the order in which they were found
 * @param edges pairs that met
 */
public record NetworkDrawing(List<Node> nodes, List<Edge> edges) {
    private static final double WIDEST = 6;
    private static final double LETTER = 8.2;
    private static final double MARGIN = 12;

    /**
     * A party as it is drawn.
     *
     * @param iri the party's
     * @param address where its name leads
     * @param isCentre whether it is in the middle
     * @param isLeft whether those it is joined to lie to its right
     */
    public record Node(
            String iri,
            String label,
            String address,
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

        double left() {
            return isCentre ? x - nameWidth() / 2 : isLeft ? textX() - nameWidth() : x - radius;
        }

        double right() {
            return isCentre ? x + nameWidth() / 2 : isLeft ? x + radius : textX() + nameWidth();
        }

        /** About, in the letters of the style sheet. */
        private double nameWidth() {
            return label.length() * LETTER;
        }

        /** The line that its name stands on. */
        public double textY() {
            return isCentre ? y - radius - 4 : y + 4;
        }
    }

    /**
     * Two that met, as they are drawn.
     *
     * @param count of their meetings
     * @param width grows with the root of the number of meetings
     */
    public record Edge(Node from, Node to, Tally.Count count, double width) {
        /** Whether they met at all. */
        public boolean isHeld() {
            return count.held() > 0;
        }

        /** How often they met, in words. */
        public String times() {
            String met = count.held() == 0 ? "never" : count.held() == 1 ? "once" : count.held() + " times";
            return count.notHeld() == 0 ? met : met + "; " + count.notHeld() + " not held";
        }
    }

    /** Two that met, before they are drawn. */
    record Met(String from, String to, Tally.Count count) {}

    public NetworkDrawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Without anybody. */
    static NetworkDrawing empty() {
        return new NetworkDrawing(List.of(), List.of());
    }

    /**
     * @param labels of all, by IRI
     * @param met who met whom
     * @param centres the IRIs of those in the middle
     * @param address where the name of one with an IRI leads
     */
    static NetworkDrawing of(
            LinkedHashMap<String, String> labels, List<Met> met, Set<String> centres, UnaryOperator<String> address) {
        List<String> iris = List.copyOf(labels.keySet());
        List<int[]> pairs = met.stream()
                .map(pair -> new int[] {iris.indexOf(pair.from()), iris.indexOf(pair.to())})
                .toList();
        List<ForceLayout.Point> places = ForceLayout.of(iris.size(), pairs);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < iris.size(); i++) {
            String iri = iris.get(i);
            boolean isCentre = centres.contains(iri);
            nodes.add(new Node(
                    iri,
                    requireNonNull(labels.get(iri)),
                    address.apply(iri),
                    isCentre,
                    isLeft(i, pairs, places),
                    places.get(i).x(),
                    places.get(i).y(),
                    isCentre ? 9 : 6));
        }
        return new NetworkDrawing(nodes, edges(nodes, pairs, met));
    }

    private static List<Edge> edges(List<Node> nodes, List<int[]> pairs, List<Met> met) {
        double most = met.stream().mapToLong(pair -> pair.count().all()).max().orElse(1);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            Node from = nodes.get(pairs.get(i)[0]);
            Node to = nodes.get(pairs.get(i)[1]);
            double width = 1 + (WIDEST - 1) * Math.sqrt(met.get(i).count().all() / most);
            edges.add(new Edge(from, to, met.get(i).count(), width));
        }
        return edges;
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

    /** Whether there is nobody to draw. */
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Whether some are joined of whose meetings none was held. */
    public boolean hasPlans() {
        return edges.stream().anyMatch(edge -> !edge.isHeld());
    }

    /** The part of the plane that the drawing takes, with room for its names. */
    public String viewBox() {
        double left = nodes.stream().mapToDouble(Node::left).min().orElse(0) - MARGIN;
        double right = nodes.stream().mapToDouble(Node::right).max().orElse(ForceLayout.WIDTH) + MARGIN;
        return String.format(Locale.ROOT, "%.0f -40 %.0f %.0f", left, right - left, ForceLayout.HEIGHT + 70);
    }
}
