package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.Optional;
import java.util.regex.Pattern;

/** "A delegation led by Ann Lee visited Edoras": the delegation visited; it did not lead, and she is not visited. */
final class ReducedClauses implements DependencyRepair {
    private static final Pattern AGENT = Pattern.compile("obl:(by|agent)");
    private static final Pattern CLAUSE = Pattern.compile("acl.*");
    private static final Pattern AUXILIARY = Pattern.compile("aux.*");
    private static final Pattern SUBJECT = Pattern.compile("nsubj|nsubj:pass");
    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency subject : graph.edges()) {
            int participle = subject.governor();
            boolean next = SUBJECT.matcher(subject.relation()).matches()
                    && subject.dependent() + 1 == participle
                    && !graph.hasBelow(participle, AUXILIARY);
            if (next) {
                main(graph, participle).ifPresent(clause -> mend(graph, subject, clause));
            }
        }
    }

    /** The finite verb that the parser hung on whom the participle is done by. */
    private static Optional<Dependency> main(DependencyGraph graph, int participle) {
        return graph.below(participle, AGENT).stream()
                .flatMap(agent -> graph.below(agent.dependent(), CLAUSE).stream())
                .filter(clause -> FINITE.matcher(graph.tag(clause.dependent())).matches())
                .filter(clause -> !graph.hasBelow(clause.dependent(), Relations.SUBJECT))
                .findFirst();
    }

    private static void mend(DependencyGraph graph, Dependency subject, Dependency clause) {
        int participle = subject.governor();
        int verb = clause.dependent();
        graph.remove(subject);
        graph.remove(clause);
        graph.edges().stream()
                .filter(edge -> edge.dependent() == participle)
                .toList()
                .forEach(upper -> {
                    graph.remove(upper);
                    graph.add(upper.governor(), upper.relation(), verb);
                });
        graph.add(subject.dependent(), "acl", participle);
        graph.add(verb, "nsubj", subject.dependent());
    }
}
