package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "is due to hold talks", "left, conferring with …": whoever is due holds them, whoever left confers; but "invited her to
 * meet him": she meets him.
 */
final class LendSubjects implements DependencyRepair {
    private static final Pattern CLAUSE = Pattern.compile("(xcomp|ccomp|advcl|acl:to).*");
    private static final Pattern COMPLEMENT = Pattern.compile("xcomp|ccomp|advcl:to");
    private static final Pattern NOMINAL = Pattern.compile("obj|obl.*");
    /** "thanked them for hosting the talks": they hosted them. */
    private static final Pattern REASON = Pattern.compile("advcl:(for|from)");

    private static final Pattern OWN = Pattern.compile("nsubj(:pass)?");
    private static final Pattern LENT = Pattern.compile("nsubj:xsubj");
    /** "called on them to meet": they meet. */
    private static final Pattern CONTROLLED = Pattern.compile("obj|obl:(on|upon)");

    private final Set<String> controls;

    /** @param controls verbs whose object does what hangs on them */
    LendSubjects(Set<String> controls) {
        this.controls = Set.copyOf(controls);
    }

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency clause : graph.edges()) {
            List<Dependency> lenders = lacksSubject(graph, clause) ? lenders(graph, clause) : List.of();
            if (!lenders.isEmpty()) {
                // The parser lends every object: "visited Harad to meet them" is no meeting of Harad's.
                graph.below(clause.dependent(), LENT).forEach(graph::remove);
                lenders.forEach(lender -> graph.add(clause.dependent(), "nsubj:xsubj", lender.dependent()));
            }
        }
    }

    private List<Dependency> lenders(DependencyGraph graph, Dependency clause) {
        boolean complement = COMPLEMENT.matcher(clause.relation()).matches();
        boolean controlled = (complement && controls.contains(graph.lemma(clause.governor())))
                || REASON.matcher(clause.relation()).matches();
        List<Dependency> objects = graph.below(clause.governor(), controlled ? CONTROLLED : Relations.OBJECT);
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
                && !graph.hasBelow(verb, OWN)
                && (graph.tag(verb).equals("VBG") || isInfinitive(graph, verb));
    }

    private static boolean isInfinitive(DependencyGraph graph, int verb) {
        return graph.below(verb, Relations.MARK).stream()
                .anyMatch(mark -> graph.word(mark.dependent()).equals("to"));
    }
}
