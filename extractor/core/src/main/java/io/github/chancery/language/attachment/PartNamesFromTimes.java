package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.TimeExpression;
import java.util.regex.Pattern;

/** "talks with Ann Lee next week": not a week of hers. */
final class PartNamesFromTimes implements Mending {
    private static final Pattern MODIFIER = Pattern.compile("compound|amod|nmod:poss|dep");

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            for (Dependency modifier : graph.below(time.head(), MODIFIER)) {
                int name = modifier.dependent();
                if (name < time.first() && graph.nameAt(name).isPresent()) {
                    part(graph, modifier);
                }
            }
        }
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
