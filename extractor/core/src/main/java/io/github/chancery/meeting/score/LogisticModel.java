package io.github.chancery.meeting.score;

import io.github.chancery.resource.Resources;
import io.github.chancery.resource.TsvFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A logistic regression (Cox, 1958) over named features: how likely the answer to one yes-or-no question is yes. */
public final class LogisticModel {
    private static final String BIAS = "bias";
    /** Chances are told in so many steps, so that no sum's last bits decide. */
    private static final double STEPS = 1e6;

    private final double bias;
    private final Map<String, Double> weights;

    /**
     * @param bias for a candidate of which nothing is known
     * @param weights what each feature adds
     */
    public LogisticModel(double bias, Map<String, Double> weights) {
        this.bias = bias;
        this.weights = Map.copyOf(weights);
    }

    /** What a feature added for or against. */
    public record Contribution(String feature, double weight) {}

    /** A model that ships, by the folder and the name of its file. */
    public static LogisticModel shipped(String folder, String name) {
        String file = "/io/github/chancery/meeting/models/" + folder + "/" + name + ".tsv";
        return parse(Resources.text(LogisticModel.class, file).lines().toList());
    }

    /** A model in lines of a weight, a tab and a feature's name; the first is the bias. */
    public static LogisticModel parse(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines) {
            List<String> cells = TsvFile.cells(line);
            weights.put(cells.get(1), Double.valueOf(cells.get(0)));
        }
        Double bias = weights.remove(BIAS);
        if (bias == null) {
            throw new IllegalArgumentException("a model has a line with its " + BIAS);
        }
        return new LogisticModel(bias, weights);
    }

    /** The lines that {@link #parse} reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(bias + "\t" + BIAS));
        new TreeMap<>(weights).forEach((feature, weight) -> lines.add(weight + "\t" + feature));
        return lines;
    }

    /** The chance, from 0 to 1, that the answer is yes. */
    public double chance(Features known) {
        double sum = bias;
        for (Map.Entry<String, Double> feature : known.values().entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return Math.round(STEPS / (1 + StrictMath.exp(-sum))) / STEPS;
    }

    /** What decided, the weightiest first. */
    public List<Contribution> contributions(Features known) {
        return known.values().entrySet().stream()
                .map(feature -> new Contribution(
                        feature.getKey(), weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue()))
                .filter(contribution -> contribution.weight() != 0)
                .sorted(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.weight()))
                        .thenComparing(Contribution::feature))
                .toList();
    }
}
