package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.regex.Pattern;

/** "met her in Geneva", "talks on Friday in Geneva": the meeting is there, not she nor Friday. */
final class LiftPlaces implements DependencyRepair {
    private static final Pattern INSIDE = Pattern.compile("nmod:(in|at)");
    private static final Pattern ADVERBIAL = Pattern.compile("(obl|nmod).*|dep|appos");
    private static final Pattern COMPLEMENT = Pattern.compile("obj|obl.*|nsubj.*|nmod:(with|on|between|of|by)");
    /** At most a preposition and an article stand between a name and the place behind it. */
    private static final int MOST_BETWEEN = 2;

    @Override
    public void mend(DependencyGraph graph) {
        for (NamedEntity place : graph.names()) {
            graph.above(place.head(), INSIDE)
                    .filter(inside -> graph.isTime(inside.governor()))
                    .ifPresent(inside -> graph.above(inside.governor(), ADVERBIAL)
                            .ifPresent(upper -> move(graph, inside, upper.governor())));
            graph.above(place.head(), INSIDE).ifPresent(inside -> graph.nameAt(inside.governor())
                    .filter(holder -> isMisplaced(place, holder))
                    .flatMap(holder -> graph.above(holder.head(), COMPLEMENT))
                    .ifPresent(complement -> lift(graph, inside, complement.governor())));
        }
    }

    private static boolean isMisplaced(NamedEntity place, NamedEntity holder) {
        boolean liftable = place.kind() == Kind.PLACE || (place.kind() == Kind.COUNTRY && holder.kind() == Kind.PERSON);
        return liftable && holder.kind() != Kind.PLACE && place.first() - holder.end() <= MOST_BETWEEN;
    }

    /** Up to the event, or to the verb whose object that is: "hold talks with her in Geneva". */
    private static void lift(DependencyGraph graph, Dependency inside, int event) {
        int governor =
                graph.above(event, Relations.OBJECT).map(Dependency::governor).orElse(event);
        move(graph, inside, governor);
    }

    private static void move(DependencyGraph graph, Dependency inside, int governor) {
        graph.remove(inside);
        graph.add(governor, graph.complement(governor, "in"), inside.dependent());
    }
}
