package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "will travel to Edoras, Rohan, on May 3": the journey is on that day, not Rohan. */
final class LiftTimes implements DependencyRepair {
    private static final Pattern ANY = Pattern.compile("nmod.*|obl.*|appos|dep|conj.*|orphan|advmod|list|nummod|amod");
    private static final Pattern UPWARD = Pattern.compile("obj|obl.*|nmod.*|appos|conj.*|dep|nsubj.*");
    /** At most a preposition and an article stand between an organisation and a time of its own. */
    private static final int MOST_BETWEEN = 2;

    /** What has no time of its own. */
    private static final Set<Kind> TIMELESS = Set.of(Kind.PERSON, Kind.COUNTRY, Kind.PLACE, Kind.POST);

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            graph.above(time.head(), ANY)
                    .filter(edge -> isTimeless(graph, edge.governor(), time))
                    .ifPresent(
                            edge -> event(graph, edge.governor(), time).ifPresent(event -> lift(graph, edge, event)));
        }
    }

    private static void lift(DependencyGraph graph, Dependency inside, int event) {
        graph.remove(inside);
        String preposition = inside.relation().contains(":") ? inside.relation().replaceFirst(".*:", "") : "tmod";
        graph.add(event, graph.complement(event, preposition), inside.dependent());
    }

    /** The first word above a name that can have the time. */
    private static Optional<Integer> event(DependencyGraph graph, int name, TimeExpression time) {
        Optional<Integer> word = Optional.of(name);
        // The enhanced graph may have circles.
        for (int steps = 0; steps <= graph.names().size(); steps++) {
            word = word.flatMap(below -> graph.above(below, UPWARD)).map(Dependency::governor);
            if (word.filter(above -> isTimeless(graph, above, time)).isEmpty()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** "the meeting of the Council in Edoras on May 3": not of the Council, as in "the Council of May". */
    private static boolean isTimeless(DependencyGraph graph, int word, TimeExpression time) {
        return graph.nameAt(word)
                .filter(name -> TIMELESS.contains(name.kind())
                        || (name.kind() == Kind.ORGANISATION && time.first() - name.end() > MOST_BETWEEN))
                .isPresent();
    }
}
