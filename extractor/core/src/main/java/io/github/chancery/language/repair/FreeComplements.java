package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "met with her to discuss": she is whom they met, not who discusses alone, where "with her to discuss" was read as one
 * clause.
 */
final class FreeComplements implements DependencyRepair {
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "between", "among", "by", "on", "about", "over", "in", "at");
    private static final Pattern CLAUSE = Pattern.compile("(advcl|xcomp|ccomp|acl|dep|conj).*");
    private static final Pattern SUBJECT = Pattern.compile("nsubj(:pass)?");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency mark : graph.edges()) {
            if (mark.relation().equals("mark") && PREPOSITIONS.contains(graph.word(mark.dependent()))) {
                graph.above(mark.governor(), CLAUSE).ifPresent(clause -> free(graph, mark, clause.governor()));
            }
        }
    }

    private static void free(DependencyGraph graph, Dependency mark, int upper) {
        int clause = mark.governor();
        List<Dependency> complements = graph.below(clause, SUBJECT).stream()
                .filter(edge -> edge.dependent() > mark.dependent())
                .toList();
        if (complements.isEmpty()) {
            return;
        }
        graph.remove(mark);
        complements.forEach(graph::remove);
        String relation = (graph.isVerb(upper) ? "obl:" : "nmod:") + graph.word(mark.dependent());
        complements.forEach(complement -> graph.add(upper, relation, complement.dependent()));
        graph.below(upper, SUBJECT).forEach(subject -> graph.add(clause, "nsubj:xsubj", subject.dependent()));
    }
}
