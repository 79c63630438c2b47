package io.github.chancery.meeting.draft;

import static java.util.Objects.requireNonNull;

import io.github.chancery.resource.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weights of a logistic regression (Cox, 1958) by which a report is more or less sure.
 *
 * @param base for a report without any sign
 * @param signs what each sign adds
 */
public record ConfidenceWeights(double base, Map<Sign, Double> signs) {
    private static final String BASE = "base";

    public ConfidenceWeights {
        signs = Map.copyOf(signs);
    }

    /** The weights that ship. */
    static ConfidenceWeights shipped() {
        return parse(WordList.of("meeting/confidence.txt").entries());
    }

    /** Weights in lines of the form "dated 0.88"; every sign has one. */
    static ConfidenceWeights parse(List<String> lines) {
        Map<String, Double> weights = lines.stream()
                .map(line -> line.split("\\s+", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            signs.put(sign, weight(weights, sign.key()));
        }
        return new ConfidenceWeights(weight(weights, BASE), signs);
    }

    private static double weight(Map<String, Double> weights, String name) {
        Double weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("no weight is named " + name + "; known are " + weights.keySet());
        }
        return weight;
    }

    /** The weights as {@code confidence.txt} has them. */
    public String text() {
        return Stream.concat(
                        Stream.of(line(BASE, base)),
                        Stream.of(Sign.values()).map(sign -> line(sign.key(), weight(sign))))
                .collect(Collectors.joining());
    }

    private double weight(Sign sign) {
        return requireNonNull(signs.get(sign));
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s %.2f%n", name, weight);
    }

    /** The chance, from 0 to 1, that a report with some signs is right. */
    public double chance(Set<Sign> present) {
        return chance(present::contains);
    }

    double chance(Predicate<Sign> present) {
        double sum = base;
        for (Sign sign : Sign.values()) {
            sum += present.test(sign) ? weight(sign) : 0;
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
