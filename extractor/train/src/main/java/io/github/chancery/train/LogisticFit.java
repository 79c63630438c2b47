package io.github.chancery.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.github.chancery.meeting.score.LogisticModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits a logistic regression with a ridge penalty by LIBLINEAR (Fan et al., 2008): the same examples, the same weights. */
final class LogisticFit {
    /** The weight of the examples against the penalty. */
    private static final double COST = 0.1;

    private static final double TOLERANCE = 0.001;
    /** A feature seen less often tells of its articles, not of the language. */
    private static final int LEAST_SEEN = 3;
    /** Weights are kept in so many steps, and left out where they are none. */
    private static final double STEPS = 1000;

    private LogisticFit() {}

    /** The model that explains the examples best; where all say the same, or there are none, nothing is learned but how many. */
    static LogisticModel of(List<Example> examples) {
        long yes = examples.stream().filter(Example::yes).count();
        if (yes == 0 || yes == examples.size()) {
            return unanimous(yes, examples.size() - yes);
        }
        Linear.disableDebugOutput();
        List<String> names = names(examples);
        Model fitted = Linear.train(problem(examples, names), new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = fitted.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = fitted.getFeatureWeights();
        Map<String, Double> kept = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            double weight = Math.round(sign * weights[i] * STEPS) / STEPS;
            if (weight != 0) {
                kept.put(names.get(i), weight);
            }
        }
        return new LogisticModel(Math.round(sign * weights[names.size()] * STEPS) / STEPS, kept);
    }

    /** The odds by the rule of succession, so that nothing is sure. */
    private static LogisticModel unanimous(long yes, long no) {
        double odds = StrictMath.log((yes + 1.0) / (no + 1.0));
        return new LogisticModel(Math.round(odds * STEPS) / STEPS, Map.of());
    }

    /** The names of the features that several examples have, sorted. */
    private static List<String> names(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(
                example -> example.features().values().keySet().forEach(name -> seen.merge(name, 1, Integer::sum)));
        return seen.entrySet().stream()
                .filter(feature -> feature.getValue() >= LEAST_SEEN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Problem problem(List<Example> examples, List<String> names) {
        Map<String, Integer> places = new TreeMap<>();
        names.forEach(name -> places.put(name, places.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = row(examples.get(i), places);
            problem.y[i] = examples.get(i).yes() ? 1 : 0;
        }
        return problem;
    }

    /** What an example has, in the order of the names, and the bias. */
    private static Feature[] row(Example example, Map<String, Integer> places) {
        List<Feature> row = new ArrayList<>();
        example.features().values().forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null) {
                row.add(new FeatureNode(place, value));
            }
        });
        row.add(new FeatureNode(places.size() + 1, 1));
        return row.toArray(Feature[]::new);
    }
}
