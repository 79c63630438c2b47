package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.TimeExpression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "discussed her visit in May to Harad": the visit is to Harad, and in May, not the discussion. */
final class LowerDestinations implements DependencyRepair {
    private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey", "travel", "tour");
    private static final Pattern CASE = Pattern.compile("case");
    private static final Pattern JOINED = Pattern.compile("conj.*");
    private static final Pattern DESTINATION = Pattern.compile("(obl|nmod):to");
    private static final Pattern TIMED = Pattern.compile("obl:.*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency place : graph.edges()) {
            if (DESTINATION.matcher(place.relation()).matches() && graph.isPlace(place.dependent())) {
                graph.below(place.dependent(), CASE).stream()
                        .findFirst()
                        .flatMap(to -> timeBefore(graph, to.dependent()))
                        .ifPresent(time -> lower(graph, place, time));
            }
        }
    }

    private static Optional<TimeExpression> timeBefore(DependencyGraph graph, int preposition) {
        return graph.times().stream().filter(time -> time.end() == preposition).findFirst();
    }

    private static void lower(DependencyGraph graph, Dependency place, TimeExpression time) {
        int before = time.first() - 1;
        int noun = before > 0 && graph.tag(before).equals("IN") ? before - 1 : before;
        if (noun < 0 || !JOURNEYS.contains(graph.lemma(noun))) {
            return;
        }
        move(graph, place, noun);
        for (Dependency joined : graph.below(place.dependent(), JOINED)) {
            graph.above(joined.dependent(), DESTINATION).ifPresent(other -> move(graph, other, noun));
        }
        graph.above(time.head(), TIMED).ifPresent(when -> move(graph, when, noun));
    }

    private static void move(DependencyGraph graph, Dependency edge, int noun) {
        graph.remove(edge);
        graph.add(noun, edge.relation().replace("obl:", "nmod:"), edge.dependent());
    }
}
