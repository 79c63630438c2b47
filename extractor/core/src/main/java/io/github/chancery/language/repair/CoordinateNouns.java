package io.github.chancery.language.repair;

import static java.util.Comparator.comparingInt;

import io.github.chancery.model.Dependency;
import java.util.regex.Pattern;

/** "discussed the crisis, and the need for aid": the need is discussed too, and is no clause beside the verb. */
final class CoordinateNouns implements DependencyRepair {
    private static final Pattern CLAUSAL = Pattern.compile("(nsubj|aux|cop|mark|obj|advcl|ccomp|xcomp).*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency conjunct : graph.edges()) {
            if (joinsNounToVerb(graph, conjunct)) {
                coordinate(graph, conjunct);
            }
        }
    }

    private static boolean joinsNounToVerb(DependencyGraph graph, Dependency conjunct) {
        return conjunct.relation().startsWith("conj")
                && conjunct.governor() != Dependency.ROOT
                && graph.isVerb(conjunct.governor())
                && graph.tag(conjunct.dependent()).startsWith("NN")
                && !graph.hasBelow(conjunct.dependent(), CLAUSAL);
    }

    private static void coordinate(DependencyGraph graph, Dependency conjunct) {
        int verb = conjunct.governor();
        int noun = conjunct.dependent();
        graph.below(verb, Relations.NOMINAL).stream()
                .filter(edge -> verb < edge.dependent() && edge.dependent() < noun)
                .max(comparingInt(Dependency::dependent))
                .ifPresent(partner -> {
                    graph.remove(conjunct);
                    graph.add(verb, partner.relation(), noun);
                    graph.add(partner.dependent(), conjunct.relation(), noun);
                });
    }
}
