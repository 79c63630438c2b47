package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.regex.Pattern;

/** "Talks brokered by Gondor began": the talks began, where they were read to have brokered. */
final class ResumeVerbs implements DependencyRepair {
    private static final Pattern LOOSE = Pattern.compile("dep|ccomp|parataxis|advcl.*");
    private static final Pattern DESCRIPTION = Pattern.compile("acl");
    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP");
    private static final Pattern AUXILIARY = Pattern.compile("aux.*");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency later : graph.edges()) {
            if (isGardenPath(graph, later)) {
                resume(graph, later.governor(), later.dependent());
            }
        }
    }

    private static boolean isGardenPath(DependencyGraph graph, Dependency later) {
        int participle = later.governor();
        int verb = later.dependent();
        return LOOSE.matcher(later.relation()).matches()
                && participle != Dependency.ROOT
                && participle < verb
                && graph.tag(participle).equals("VBN")
                && (FINITE.matcher(graph.tag(verb)).matches() || graph.hasBelow(verb, AUXILIARY))
                && !graph.hasBelow(participle, AUXILIARY)
                && !graph.hasBelow(verb, Relations.SUBJECT);
    }

    private static void resume(DependencyGraph graph, int participle, int verb) {
        for (Dependency subject : graph.below(participle, Relations.SUBJECT)) {
            graph.remove(subject);
            graph.add(verb, "nsubj", subject.dependent());
            graph.add(subject.dependent(), "acl", participle);
        }
        // "The minister, accompanied by Paul Stein, will meet …": where the participle already hangs on the subject.
        graph.above(participle, DESCRIPTION).ifPresent(noun -> graph.add(verb, "nsubj", noun.governor()));
    }
}
