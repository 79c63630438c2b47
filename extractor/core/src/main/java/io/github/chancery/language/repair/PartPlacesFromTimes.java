package io.github.chancery.language.repair;

import static java.util.Comparator.comparingInt;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** "to Arnor on Monday and to Harad on Friday": Harad is a second destination, and no second day. */
final class PartPlacesFromTimes implements DependencyRepair {
    private static final Pattern CONJUNCTION = Pattern.compile("conj.*");
    private static final Pattern CASE = Pattern.compile("case");

    @Override
    public void mend(DependencyGraph graph) {
        for (NamedEntity name : graph.names()) {
            if (name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY) {
                graph.above(name.head(), CONJUNCTION)
                        .filter(edge -> graph.isTime(edge.governor()))
                        .ifPresent(edge -> part(graph, edge));
            }
        }
    }

    private static void part(DependencyGraph graph, Dependency conjunction) {
        int time = conjunction.governor();
        int place = conjunction.dependent();
        Optional<Dependency> partner =
                graph.above(time, Relations.NOMINAL).flatMap(upper -> placeBefore(graph, upper.governor(), time));
        partner.ifPresent(first -> {
            graph.remove(conjunction);
            graph.remove(graph.above(place, Relations.NOMINAL));
            graph.add(first.governor(), relation(graph, place, first), place);
            graph.add(first.dependent(), "conj:and", place);
        });
    }

    private static Optional<Dependency> placeBefore(DependencyGraph graph, int event, int time) {
        return graph.below(event, Relations.NOMINAL).stream()
                .filter(edge -> edge.dependent() < time && graph.isPlace(edge.dependent()))
                .max(comparingInt(Dependency::dependent));
    }

    private static String relation(DependencyGraph graph, int place, Dependency partner) {
        return graph.below(place, CASE).stream()
                .findFirst()
                .map(edge -> graph.complement(partner.governor(), graph.word(edge.dependent())))
                .orElse(partner.relation());
    }
}
