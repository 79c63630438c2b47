package io.github.chancery.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a clustering agrees with the right one: B³ of Bagga and Baldwin, Algorithms for Scoring Coreference Chains, 1998.
 * An element's precision is the share of its cluster that belongs with it, its recall the share of what belongs with it
 * that is in its cluster; both are means over the elements.
 *
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 */
record BCubed(double precision, double recall) {
    /**
     * Compares two clusterings of the same elements.
     *
     * @param right the cluster of each element as it should be
     * @param found the cluster of each element as it is
     */
    static BCubed of(Map<String, String> right, Map<String, String> found) {
        Map<String, Set<String>> rightSets = sets(right);
        Map<String, Set<String>> foundSets = sets(found);
        double precision = 0;
        double recall = 0;
        for (String element : right.keySet()) {
            Set<String> wanted = rightSets.get(right.get(element));
            Set<String> got = foundSets.get(found.get(element));
            Set<String> both = new HashSet<>(wanted);
            both.retainAll(got);
            precision += (double) both.size() / got.size();
            recall += (double) both.size() / wanted.size();
        }
        return new BCubed(precision / right.size(), recall / right.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> sets(Map<String, String> clusters) {
        return Collections.unmodifiableMap(clusters.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet()))));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "B³ precision %.3f, recall %.3f, F1 %.3f", precision, recall, f1());
    }
}
