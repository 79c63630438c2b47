package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.TimeExpression;
import java.util.regex.Pattern;

/** "talks with Ann Lee next week": not a week of hers; "at the conference later this week": nor of the conference. */
final class PartNounsFromTimes implements Mending {
    private static final Pattern MODIFIER = Pattern.compile("compound|amod|nmod:poss|dep");

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            for (Dependency modifier : graph.below(time.head(), MODIFIER)) {
                if (modifier.dependent() < time.first() && isNoun(graph, modifier)) {
                    part(graph, modifier);
                }
            }
        }
    }

    private static boolean isNoun(DependencyGraph graph, Dependency modifier) {
        int position = modifier.dependent();
        boolean common =
                modifier.relation().equals("compound") && graph.tag(position).startsWith("NN");
        return common || graph.nameAt(position).isPresent();
    }

    private static void part(DependencyGraph graph, Dependency modifier) {
        int time = modifier.governor();
        graph.above(time, Relations.NOMINAL).ifPresent(upper -> {
            graph.remove(modifier);
            graph.remove(upper);
            graph.add(upper.governor(), upper.relation(), modifier.dependent());
            graph.add(upper.governor(), "obl:tmod", time);
        });
    }
}
