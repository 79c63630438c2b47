package io.github.chancery.bench;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.draft.ConfidenceWeights;
import io.github.chancery.meeting.draft.Sign;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fits the weights of signs so that the chance they give is that of being right (Cox, 1958), with a ridge penalty. */
final class LogisticRegression {
    private static final int ROUNDS = 20_000;
    private static final double STEP = 2.0;
    /** As in most libraries: half the sum of the squares of all weights but the base. */
    private static final double PENALTY = 1.0;

    private LogisticRegression() {}

    /** A report: what signs it has, and whether it is right. */
    record Observed(Set<Sign> signs, boolean right) {}

    /** The weights that explain what was observed best, by gradient descent. */
    static ConfidenceWeights fit(List<Observed> observed) {
        if (observed.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing was found in the articles; give annotated articles that tell of meetings");
        }
        ConfidenceWeights weights = new ConfidenceWeights(0, signs(Map.of()));
        for (int round = 0; round < ROUNDS; round++) {
            weights = step(weights, observed);
        }
        return weights;
    }

    private static ConfidenceWeights step(ConfidenceWeights weights, List<Observed> observed) {
        double base = 0;
        Map<Sign, Double> slopes = signs(Map.of());
        for (Observed each : observed) {
            double error = weights.chance(each.signs()) - (each.right() ? 1 : 0);
            base += error;
            each.signs().forEach(sign -> slopes.merge(sign, error, Double::sum));
        }
        double rate = STEP / observed.size();
        Map<Sign, Double> moved = signs(weights.signs());
        moved.replaceAll((sign, weight) -> weight - rate * (requireNonNull(slopes.get(sign)) + PENALTY * weight));
        return new ConfidenceWeights(weights.base() - rate * base, moved);
    }

    private static Map<Sign, Double> signs(Map<Sign, Double> known) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            signs.put(sign, known.getOrDefault(sign, 0.0));
        }
        return signs;
    }
}
