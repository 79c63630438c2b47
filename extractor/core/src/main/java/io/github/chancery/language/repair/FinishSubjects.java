package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Talks to end the war have been put off": the talks are put off, and to end the war is what they are for. */
final class FinishSubjects implements DependencyRepair {
    private static final Pattern LOOSE = Pattern.compile("dep|ccomp|parataxis");
    private static final Pattern AUXILIARY = Pattern.compile("aux.*");
    private static final Pattern PASSIVE = Pattern.compile("aux:pass");
    private static final Pattern ANY = Pattern.compile(".*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency subject : graph.edges()) {
            boolean noun = graph.tag(subject.dependent()).startsWith("NN");
            if (subject.relation().equals("nsubj") && noun && isInfinitive(graph, subject)) {
                finite(graph, subject.governor()).ifPresent(verb -> mend(graph, subject, verb));
            }
        }
    }

    /** Whether the verb is an infinitive whose "to" follows the noun. */
    private static boolean isInfinitive(DependencyGraph graph, Dependency subject) {
        return graph.below(subject.governor(), Relations.MARK).stream()
                .anyMatch(mark -> mark.dependent() == subject.dependent() + 1
                        && graph.lemma(mark.dependent()).equals("to"));
    }

    private static Optional<Dependency> finite(DependencyGraph graph, int infinitive) {
        return graph.below(infinitive, LOOSE).stream()
                .filter(edge -> edge.dependent() > infinitive && graph.isVerb(edge.dependent()))
                .filter(edge -> !graph.hasBelow(edge.dependent(), Relations.SUBJECT)
                        && graph.hasBelow(edge.dependent(), AUXILIARY))
                .findFirst();
    }

    private static void mend(DependencyGraph graph, Dependency subject, Dependency verb) {
        int infinitive = subject.governor();
        graph.remove(subject);
        graph.remove(verb);
        graph.above(infinitive, ANY).ifPresent(upper -> {
            graph.remove(upper);
            graph.add(upper.governor(), "ccomp", verb.dependent());
        });
        boolean passive = graph.hasBelow(verb.dependent(), PASSIVE);
        graph.add(verb.dependent(), passive ? "nsubj:pass" : "nsubj", subject.dependent());
        graph.add(subject.dependent(), "acl:to", infinitive);
    }
}
