package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "In Edoras, Rohan, on Monday, she met him": what was done there, and then, is that she met him. */
final class FrontedPlaces implements DependencyRepair {
    private static final Pattern ROOT = Pattern.compile("root");
    private static final Pattern CLAUSE = Pattern.compile("parataxis|ccomp|acl.*|dep");
    private static final Pattern SETTING = Pattern.compile("obl:.*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency root : graph.below(Dependency.ROOT, ROOT)) {
            if (graph.isPlace(root.dependent()) && graph.tag(0).equals("IN")) {
                clause(graph, root.dependent()).ifPresent(verb -> mend(graph, root, verb));
            }
        }
    }

    private static Optional<Dependency> clause(DependencyGraph graph, int place) {
        return graph.below(place, CLAUSE).stream()
                .filter(edge -> edge.dependent() > place && graph.isVerb(edge.dependent()))
                .filter(edge -> graph.hasBelow(edge.dependent(), Relations.SUBJECT))
                .findFirst();
    }

    private static void mend(DependencyGraph graph, Dependency root, Dependency clause) {
        int place = root.dependent();
        int verb = clause.dependent();
        graph.remove(root);
        graph.remove(clause);
        graph.add(Dependency.ROOT, "root", verb);
        List<Dependency> settings = graph.below(place, SETTING);
        settings.forEach(setting -> {
            graph.remove(setting);
            graph.add(verb, setting.relation(), setting.dependent());
        });
        Optional<Dependency> city = settings.stream()
                .filter(setting -> setting.dependent() < place && graph.isPlace(setting.dependent()))
                .findFirst();
        if (city.isPresent()) {
            graph.add(city.get().dependent(), "appos", place);
        } else {
            graph.add(verb, "obl:in", place);
        }
    }
}
