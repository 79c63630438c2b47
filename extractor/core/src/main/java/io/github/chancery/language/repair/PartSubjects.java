package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.Optional;

/** "In a call with Paul Stein, Ann Lee raised …": she is not Paul Stein, but the subject. */
final class PartSubjects implements DependencyRepair {

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency apposition : graph.edges()) {
            if (joinsPersons(graph, apposition)) {
                verbAround(graph, apposition.dependent())
                        .filter(verb -> !graph.hasBelow(verb, Relations.SUBJECT))
                        .ifPresent(verb -> {
                            graph.remove(apposition);
                            graph.add(verb, "nsubj", apposition.dependent());
                        });
            }
        }
    }

    private static boolean joinsPersons(DependencyGraph graph, Dependency apposition) {
        return apposition.relation().equals("appos")
                && graph.isPerson(apposition.governor())
                && graph.isPerson(apposition.dependent());
    }

    /** The verb behind a word that something before the word hangs on. */
    private static Optional<Integer> verbAround(DependencyGraph graph, int position) {
        return graph.edges().stream()
                .filter(edge -> edge.dependent() < position && position < edge.governor())
                .map(Dependency::governor)
                .filter(graph::isVerb)
                .findFirst();
    }
}
