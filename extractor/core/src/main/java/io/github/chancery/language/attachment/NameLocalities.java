package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** "arrived in the city of Edoras", "in the capital, Edoras": in Edoras, which is the city. */
final class NameLocalities implements Mending {
    private static final Set<String> LOCALITIES = Set.of(
            "capital",
            "city",
            "town",
            "village",
            "region",
            "resort",
            "province",
            "district",
            "island",
            "port",
            "municipality",
            "peninsula",
            "state",
            "territory");

    private static final Pattern NAMING = Pattern.compile("nmod:of|appos");
    private static final Pattern PLACING = Pattern.compile("(obl|nmod):.*|obj");

    @Override
    public void mend(DependencyGraph graph) {
        for (NamedEntity name : graph.names()) {
            if (name.kind() == Kind.PLACE) {
                graph.above(name.head(), NAMING)
                        .filter(naming -> LOCALITIES.contains(graph.lemma(naming.governor())))
                        .ifPresent(naming -> graph.above(naming.governor(), PLACING)
                                .ifPresent(placing -> name(graph, naming, placing)));
            }
        }
    }

    private static void name(DependencyGraph graph, Dependency naming, Dependency placing) {
        graph.remove(naming);
        graph.remove(placing);
        graph.add(placing.governor(), placing.relation(), naming.dependent());
        graph.add(naming.dependent(), "appos", naming.governor());
    }
}
