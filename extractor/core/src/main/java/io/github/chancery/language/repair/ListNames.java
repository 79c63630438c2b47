package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.regex.Pattern;

/** "to Arnor, Harad, Gondor": no country is another's second name, and no name part of one behind a comma; they are listed. */
final class ListNames implements DependencyRepair {
    private static final Pattern APPOSITION = Pattern.compile("appos");

    @Override
    public void mend(DependencyGraph graph) {
        for (NamedEntity name : graph.names()) {
            graph.above(name.head(), APPOSITION)
                    .filter(edge -> isCountry(graph, edge.governor()) && isCountry(graph, edge.dependent()))
                    .ifPresent(edge -> list(graph, edge));
        }
        for (Dependency edge : graph.edges()) {
            if (isParted(graph, edge)) {
                part(graph, edge);
            }
        }
    }

    /** "the Ministry, the Union and the League": the parser takes one name for the beginning of the next. */
    private static void part(DependencyGraph graph, Dependency compound) {
        graph.above(compound.governor(), Relations.NOMINAL).ifPresent(upper -> {
            graph.remove(compound);
            graph.add(compound.dependent(), "conj:and", compound.governor());
            graph.add(upper.governor(), upper.relation(), compound.dependent());
        });
    }

    private static boolean isParted(DependencyGraph graph, Dependency edge) {
        return edge.relation().equals("compound")
                && graph.nameAt(edge.governor()).isPresent()
                && graph.nameAt(edge.dependent())
                        .filter(name -> name.end() < edge.governor()
                                && graph.word(name.end()).equals(","))
                        .isPresent();
    }

    private static void list(DependencyGraph graph, Dependency apposition) {
        graph.above(apposition.governor(), Relations.NOMINAL).ifPresent(upper -> {
            graph.remove(apposition);
            graph.add(apposition.governor(), "conj:and", apposition.dependent());
            graph.add(upper.governor(), upper.relation(), apposition.dependent());
        });
    }

    private static boolean isCountry(DependencyGraph graph, int word) {
        return graph.nameAt(word).filter(name -> name.kind() == Kind.COUNTRY).isPresent();
    }
}
