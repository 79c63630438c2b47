package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.regex.Pattern;

/** "to Arnor, Harad, Gondor": no country is another's second name; they are listed. */
final class ListCountries implements Mending {
    private static final Pattern APPOSITION = Pattern.compile("appos");

    @Override
    public void mend(DependencyGraph graph) {
        for (NamedEntity name : graph.names()) {
            graph.above(name.head(), APPOSITION)
                    .filter(edge -> isCountry(graph, edge.governor()) && isCountry(graph, edge.dependent()))
                    .ifPresent(edge -> list(graph, edge));
        }
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
