package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** "The envoy said Edoras and Umbar were talking": they talked, and are not what he said. */
final class RaiseSubjects implements DependencyRepair {
    private static final Set<String> SAYING =
            Set.of("say", "add", "report", "claim", "announce", "confirm", "state", "believe", "hope", "note");
    private static final Pattern CLAUSE = Pattern.compile("dep|ccomp|parataxis");
    private static final Pattern AUXILIARY = Pattern.compile("aux.*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency clause : graph.edges()) {
            int verb = clause.dependent();
            boolean said = CLAUSE.matcher(clause.relation()).matches()
                    && clause.governor() != Dependency.ROOT
                    && SAYING.contains(graph.lemma(clause.governor()));
            if (said && graph.isVerb(verb) && !graph.hasBelow(verb, Relations.SUBJECT)) {
                raise(graph, clause.governor(), verb);
            }
        }
    }

    private static void raise(DependencyGraph graph, int saying, int verb) {
        List<Dependency> said = graph.below(saying, Relations.OBJECT).stream()
                .filter(object -> object.dependent() > saying && object.dependent() < verb)
                .toList();
        boolean next = said.stream().anyMatch(object -> isNext(graph, object.dependent(), verb));
        if (next) {
            said.forEach(object -> {
                graph.remove(object);
                graph.add(verb, "nsubj", object.dependent());
            });
        }
    }

    /** Whether nothing but the verb's auxiliaries stands between a noun and the verb. */
    private static boolean isNext(DependencyGraph graph, int noun, int verb) {
        return graph.below(verb, AUXILIARY).stream().anyMatch(auxiliary -> auxiliary.dependent() == noun + 1);
    }
}
