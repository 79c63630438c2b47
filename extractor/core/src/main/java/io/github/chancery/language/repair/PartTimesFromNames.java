package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.Optional;
import java.util.regex.Pattern;

/** "On Monday Weber met her": a day, and the subject; no "Monday Weber". */
final class PartTimesFromNames implements DependencyRepair {
    private static final Pattern MODIFIER = Pattern.compile("compound|amod|nummod|nmod.*|dep");
    private static final Pattern CASE = Pattern.compile("case");
    private static final Pattern AUXILIARY = Pattern.compile("aux.*|cop");

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            graph.above(time.head(), MODIFIER)
                    .filter(edge -> isBefore(graph, time, edge.governor()))
                    .ifPresent(edge -> verbBehind(graph, edge.governor())
                            .filter(verb -> isSubject(graph, verb, edge.governor()))
                            .ifPresent(verb -> part(graph, edge, verb)));
        }
    }

    private static boolean isBefore(DependencyGraph graph, TimeExpression time, int word) {
        int next = time.end() < graph.size() && graph.word(time.end()).equals(",") ? time.end() + 1 : time.end();
        return graph.nameAt(word).filter(name -> name.first() == next).isPresent();
    }

    /** Whether a name is the subject of a verb, or can become it as no other word is. */
    private static boolean isSubject(DependencyGraph graph, int verb, int name) {
        return graph.below(verb, Relations.SUBJECT).stream().allMatch(edge -> edge.dependent() == name);
    }

    /** The verb whose first word, its auxiliary or itself, stands behind the name. */
    private static Optional<Integer> verbBehind(DependencyGraph graph, int name) {
        int next = graph.nameAt(name).map(NamedEntity::end).orElse(name + 1);
        if (next >= graph.size()) {
            return Optional.empty();
        }
        Optional<Integer> carried = graph.above(next, AUXILIARY).map(Dependency::governor);
        return carried.or(() -> Optional.of(next)).filter(graph::isVerb);
    }

    private static void part(DependencyGraph graph, Dependency modifier, int verb) {
        int name = modifier.governor();
        int time = modifier.dependent();
        graph.remove(modifier);
        graph.remove(graph.above(name, Relations.NOMINAL));
        graph.add(verb, "nsubj", name);
        String preposition = "tmod";
        for (Dependency edge : graph.below(name, CASE)) {
            if (edge.dependent() < time) {
                preposition = graph.word(edge.dependent());
                graph.remove(edge);
                graph.add(time, "case", edge.dependent());
            }
        }
        graph.add(verb, "obl:" + preposition, time);
    }
}
