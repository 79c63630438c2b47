package io.github.chancery.meeting.candidate;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dependency graph of a sentence, by its words: what hangs on each, and on what each hangs. */
final class Syntax {
    private static final int FARTHEST = 6;

    private final Map<Integer, List<Dependency>> below = new HashMap<>();
    private final Map<Integer, List<Dependency>> above = new HashMap<>();

    Syntax(Sentence sentence) {
        for (Dependency edge : sentence.dependencies()) {
            below.computeIfAbsent(edge.governor(), key -> new ArrayList<>()).add(edge);
            above.computeIfAbsent(edge.dependent(), key -> new ArrayList<>()).add(edge);
        }
    }

    List<Dependency> below(int token) {
        return below.getOrDefault(token, List.of());
    }

    List<Dependency> above(int token) {
        return above.getOrDefault(token, List.of());
    }

    /** A step of a path: an edge up to a governor or down to a dependent. */
    record Step(boolean up, String relation, int to) {
        @Override
        public String toString() {
            return (up ? "<" : ">") + relation;
        }

        /** Without the word that a preposition adds. */
        String plain() {
            return (up ? "<" : ">") + relation.replaceFirst(":.*", "");
        }
    }

    /** The shortest way from one word to another, if there is one of a few steps. */
    Optional<List<Step>> path(int from, int to) {
        Map<Integer, List<Step>> ways = new HashMap<>();
        ways.put(from, List.of());
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        Set<Integer> seen = new HashSet<>(Set.of(from));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            List<Step> way = ways.getOrDefault(at, List.of());
            if (at == to) {
                return Optional.of(way);
            }
            if (way.size() < FARTHEST) {
                for (Step step : steps(at)) {
                    if (step.to() != Dependency.ROOT && seen.add(step.to())) {
                        List<Step> longer = new ArrayList<>(way);
                        longer.add(step);
                        ways.put(step.to(), Collections.unmodifiableList(longer));
                        queue.add(step.to());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Step> steps(int token) {
        List<Step> steps = new ArrayList<>();
        below(token).forEach(edge -> steps.add(new Step(false, edge.relation(), edge.dependent())));
        above(token).forEach(edge -> steps.add(new Step(true, edge.relation(), edge.governor())));
        return steps;
    }
}
