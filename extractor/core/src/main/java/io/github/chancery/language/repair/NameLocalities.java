package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "arrived in the city of Edoras", "in the capital, Edoras": in Edoras, which is the city. */
final class NameLocalities implements DependencyRepair {
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

    /** "the", an adjective, and the noun. */
    private static final int MOST_WORDS = 5;

    private static final Pattern LOOSE = Pattern.compile("obj|nsubj|dep|parataxis");
    private static final Pattern TIMES = Pattern.compile("nmod.*");
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
                explain(graph, name);
            }
        }
    }

    /** "in Edoras, the Rohanese capital, on Monday": the capital is Edoras, and nothing else is done to it. */
    private static void explain(DependencyGraph graph, NamedEntity place) {
        int comma = place.end();
        boolean explained = comma + 1 < graph.size()
                && graph.word(comma).equals(",")
                && graph.tag(comma + 1).equals("DT");
        for (int noun = comma + 2; explained && noun < Math.min(graph.size(), comma + MOST_WORDS); noun++) {
            Optional<Dependency> loose = graph.above(noun, LOOSE);
            if (LOCALITIES.contains(graph.lemma(noun)) && loose.isPresent()) {
                graph.remove(loose);
                graph.add(place.head(), "appos", noun);
                int event = loose.get().governor();
                graph.below(noun, TIMES).stream()
                        .filter(edge -> graph.isTime(edge.dependent()))
                        .forEach(edge -> {
                            graph.remove(edge);
                            graph.add(event, edge.relation().replaceFirst("^nmod", "obl"), edge.dependent());
                        });
                return;
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
