package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "will travel to Edoras, Rohan, on May 3": the journey is on that day, not Rohan. */
final class LiftTimes implements Mending {
    private static final Pattern ANY = Pattern.compile("nmod.*|obl.*|appos|dep|conj.*|orphan|advmod|list|nummod|amod");
    private static final Pattern UPWARD = Pattern.compile("obj|obl.*|nmod.*|appos|conj.*|dep|nsubj.*");
    /** What has no time of its own. */
    private static final Set<Kind> TIMELESS = Set.of(Kind.PERSON, Kind.COUNTRY, Kind.PLACE, Kind.POST);

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            graph.above(time.head(), ANY)
                    .filter(edge -> isTimeless(graph, edge.governor()))
                    .ifPresent(edge -> event(graph, edge.governor()).ifPresent(event -> lift(graph, edge, event)));
        }
    }

    private static void lift(DependencyGraph graph, Dependency inside, int event) {
        graph.remove(inside);
        String preposition = inside.relation().contains(":") ? inside.relation().replaceFirst(".*:", "") : "tmod";
        graph.add(event, graph.complement(event, preposition), inside.dependent());
    }

    /** The first word above a name that is no name itself. */
    private static Optional<Integer> event(DependencyGraph graph, int name) {
        int word = name;
        for (int steps = 0; steps < graph.names().size() + 1; steps++) {
            Optional<Dependency> upper = graph.above(word, UPWARD);
            if (upper.isEmpty()) {
                return Optional.empty();
            }
            word = upper.get().governor();
            if (!isTimeless(graph, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean isTimeless(DependencyGraph graph, int word) {
        return graph.nameAt(word)
                .map(NamedEntity::kind)
                .filter(TIMELESS::contains)
                .isPresent();
    }
}
