package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "talks with Ann Lee next week": not a week of hers, nor of the conference in "at the conference later this week"; nor is
 * May one of Harad's in "to Harad May 3".
 */
final class PartNounsFromTimes implements DependencyRepair {
    private static final Pattern MODIFIER = Pattern.compile("compound|amod|nmod:poss|dep");
    private static final Pattern CASE = Pattern.compile("case");

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            List<Dependency> nouns = graph.below(time.head(), MODIFIER).stream()
                    .filter(modifier -> modifier.dependent() < time.first() && isNoun(graph, modifier))
                    .sorted(Comparator.comparingInt(Dependency::dependent))
                    .toList();
            if (!nouns.isEmpty()) {
                Dependency last = nouns.get(nouns.size() - 1);
                nouns.subList(0, nouns.size() - 1).forEach(noun -> hang(graph, noun, last.dependent()));
                part(graph, last);
            }
        }
    }

    /** "the Union conference this week": the Union's conference. */
    private static void hang(DependencyGraph graph, Dependency noun, int last) {
        graph.remove(noun);
        graph.add(last, "compound", noun.dependent());
    }

    private static boolean isNoun(DependencyGraph graph, Dependency modifier) {
        int position = modifier.dependent();
        boolean common =
                modifier.relation().equals("compound") && graph.tag(position).startsWith("NN");
        return common || graph.nameAt(position).isPresent();
    }

    private static void part(DependencyGraph graph, Dependency modifier) {
        int time = modifier.governor();
        int name = modifier.dependent();
        graph.above(time, Relations.NOMINAL).ifPresent(upper -> {
            graph.remove(modifier);
            graph.remove(upper);
            graph.add(upper.governor(), relation(graph, upper, name), name);
            graph.add(upper.governor(), "obl:tmod", time);
        });
    }

    /** The name's own preposition, where the parser gave it to the time, says how the name hangs on the word above. */
    private static String relation(DependencyGraph graph, Dependency upper, int name) {
        return graph.below(upper.dependent(), CASE).stream()
                .filter(edge ->
                        edge.dependent() < name && graph.tag(edge.dependent()).matches("IN|TO"))
                .reduce((first, second) -> second)
                .map(edge -> {
                    graph.remove(edge);
                    graph.add(name, "case", edge.dependent());
                    return graph.complement(upper.governor(), graph.word(edge.dependent()));
                })
                .orElse(upper.relation());
    }
}
