package io.github.chancery.language.attachment;

import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "is due to hold talks", "left, conferring with …": whoever is due holds them, whoever left confers; but "invited her to
 * meet him": she meets him.
 */
final class LendSubjects implements Mending {
    private static final Pattern CLAUSE = Pattern.compile("(xcomp|ccomp|advcl|acl:to).*");
    private static final Pattern COMPLEMENT = Pattern.compile("xcomp|ccomp");
    private static final Pattern NOMINAL = Pattern.compile("obj|obl.*");
    /** "thanked them for hosting the talks": they hosted them. */
    private static final Pattern REASON = Pattern.compile("advcl:(for|from)");

    private final Set<String> controls;

    /** @param controls verbs whose object does what hangs on them */
    LendSubjects(Set<String> controls) {
        this.controls = Set.copyOf(controls);
    }

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency clause : graph.edges()) {
            takeBack(graph, clause);
            if (lacksSubject(graph, clause)) {
                lenders(graph, clause)
                        .forEach(subject -> graph.add(clause.dependent(), "nsubj:xsubj", subject.dependent()));
            }
        }
    }

    /** "visited Harad to meet them": Harad meets nobody, though the parser lends every object. */
    private void takeBack(DependencyGraph graph, Dependency clause) {
        if (COMPLEMENT.matcher(clause.relation()).matches() && !controls.contains(graph.lemma(clause.governor()))) {
            for (Dependency object : graph.below(clause.governor(), Relations.OBJECT)) {
                graph.remove(new Dependency(clause.dependent(), "nsubj:xsubj", object.dependent()));
            }
        }
    }

    private List<Dependency> lenders(DependencyGraph graph, Dependency clause) {
        boolean complement = COMPLEMENT.matcher(clause.relation()).matches();
        boolean controlled = (complement && controls.contains(graph.lemma(clause.governor())))
                || REASON.matcher(clause.relation()).matches();
        List<Dependency> objects = graph.below(clause.governor(), Relations.OBJECT);
        return controlled && !objects.isEmpty()
                ? objects
                : graph.below(bearer(graph, clause.governor()), Relations.SUBJECT);
    }

    /** "made a stop to meet her": who made it, met her. */
    private static int bearer(DependencyGraph graph, int governor) {
        return graph.isVerb(governor) || graph.hasBelow(governor, Relations.SUBJECT)
                ? governor
                : graph.above(governor, NOMINAL).map(Dependency::governor).orElse(governor);
    }

    private static boolean lacksSubject(DependencyGraph graph, Dependency clause) {
        int verb = clause.dependent();
        return CLAUSE.matcher(clause.relation()).matches()
                && clause.governor() != Dependency.ROOT
                && graph.isVerb(verb)
                && !graph.hasBelow(verb, Relations.SUBJECT)
                && (graph.tag(verb).equals("VBG") || isInfinitive(graph, verb));
    }

    private static boolean isInfinitive(DependencyGraph graph, int verb) {
        return graph.below(verb, Relations.MARK).stream()
                .anyMatch(mark -> graph.word(mark.dependent()).equals("to"));
    }
}
