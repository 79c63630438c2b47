package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.Set;
import java.util.regex.Pattern;

/** "discussed with him the situation in Harad": the situation is there, not the discussion. */
final class LowerPlaces implements DependencyRepair {
    private static final Pattern PREPOSITION = Pattern.compile("case");

    private final Set<String> situations;

    /** @param situations nouns, singular, for what is in a place and is no event */
    LowerPlaces(Set<String> situations) {
        this.situations = situations;
    }

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency place : graph.edges()) {
            if (place.relation().equals("obl:in")) {
                lower(graph, place);
            }
        }
    }

    private void lower(DependencyGraph graph, Dependency place) {
        graph.below(place.dependent(), PREPOSITION).stream()
                .map(preposition -> preposition.dependent() - 1)
                .filter(noun -> noun >= 0 && situations.contains(graph.lemma(noun)))
                .findFirst()
                .ifPresent(noun -> {
                    graph.remove(place);
                    graph.add(noun, "nmod:in", place.dependent());
                });
    }
}
