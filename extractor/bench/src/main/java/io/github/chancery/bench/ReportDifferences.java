package io.github.chancery.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two versions of Chancery read differently in the same articles. Reports of both are one encounter where their quotes
 * have most characters in common.
 *
 * @param same how many reports are the same
 * @param gained what only the later one has, in words, sorted
 * @param lost what only the earlier one has
 * @param changed what both have and tell otherwise
 */
record ReportDifferences(int same, List<String> gained, List<String> lost, List<String> changed) {
    ReportDifferences {
        gained = gained.stream().sorted().toList();
        lost = lost.stream().sorted().toList();
        changed = changed.stream().sorted().toList();
    }

    private record Pair(ToldReport before, ToldReport after, int shared) {}

    static ReportDifferences of(List<ToldReport> before, List<ToldReport> after) {
        Set<ToldReport> onlyBefore = new HashSet<>(before);
        Set<ToldReport> onlyAfter = new HashSet<>(after);
        List<String> changed = new ArrayList<>();
        int same = 0;
        for (Pair pair : pairs(before, after)) {
            if (!onlyBefore.contains(pair.before()) || !onlyAfter.contains(pair.after())) {
                continue;
            }
            onlyBefore.remove(pair.before());
            onlyAfter.remove(pair.after());
            String difference = difference(pair.before(), pair.after());
            if (difference.isEmpty()) {
                same++;
            } else {
                changed.add(pair.after().article() + ": " + pair.after().words() + " [" + difference + "]");
            }
        }
        return new ReportDifferences(same, words(onlyAfter), words(onlyBefore), changed);
    }

    /** Those with most in common first; where two have as much, by their words. */
    private static List<Pair> pairs(List<ToldReport> before, List<ToldReport> after) {
        var byArticle = after.stream().collect(Collectors.groupingBy(ToldReport::article));
        return before.stream()
                .flatMap(one -> byArticle.getOrDefault(one.article(), List.of()).stream()
                        .map(other -> new Pair(one, other, one.shared(other))))
                .filter(pair -> pair.shared() > 0)
                .sorted(Comparator.comparingInt(Pair::shared)
                        .reversed()
                        .thenComparing(pair -> pair.before().words())
                        .thenComparing(pair -> pair.after().words()))
                .toList();
    }

    private static String difference(ToldReport before, ToldReport after) {
        Set<String> roles = new TreeSet<>(before.values().keySet());
        roles.addAll(after.values().keySet());
        return roles.stream()
                .filter(role -> !before.value(role).equals(after.value(role)))
                .map(role -> role + " was " + before.value(role))
                .collect(Collectors.joining("; "));
    }

    private static List<String> words(Set<ToldReport> reports) {
        return reports.stream()
                .map(report -> report.article() + ": " + report.words())
                .toList();
    }

    /** All of it in lines: what was gained, lost and changed, then how many of each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        gained.forEach(report -> lines.add("gained   " + report));
        lost.forEach(report -> lines.add("lost     " + report));
        changed.forEach(report -> lines.add("changed  " + report));
        lines.add("reports: %d the same, %d gained, %d lost, %d changed"
                .formatted(same, gained.size(), lost.size(), changed.size()));
        return lines;
    }
}
