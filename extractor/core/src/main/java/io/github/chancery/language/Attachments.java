package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends attachments that the parser often gets wrong in reports of meetings: "met with her to discuss" read as one
 * clause "with her to discuss", nouns coordinated with a verb instead of its object, a name joined to the date behind
 * it.
 */
final class Attachments {
    private static final Set<String> PREPOSITIONS = Set.of("with", "between", "among", "by");
    private static final String CLAUSE = "(advcl|xcomp|ccomp|acl|dep|conj).*";
    private static final String NOMINAL = "obj|obl:.*|nmod:.*|nsubj.*";
    private static final String VERBAL = "(nsubj|aux|cop|mark|obj|advcl|ccomp|xcomp).*";

    private final List<CoreLabel> tokens;
    private final Set<Dependency> edges;

    private Attachments(List<CoreLabel> tokens, Set<Dependency> edges) {
        this.tokens = tokens;
        this.edges = edges;
    }

    /** The dependencies of a sentence, mended. */
    static List<Dependency> mend(
            List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times, Set<Dependency> parsed) {
        Attachments attachments = new Attachments(tokens, new LinkedHashSet<>(parsed));
        attachments.freeComplements();
        attachments.coordinateNouns();
        attachments.partNamesFromTimes(names, times);
        return List.copyOf(attachments.edges);
    }

    /** "met with her to discuss": she is whom they met, not who discusses alone. */
    private void freeComplements() {
        for (Dependency mark : List.copyOf(edges)) {
            if (!mark.relation().equals("mark") || !PREPOSITIONS.contains(word(mark.dependent()))) {
                continue;
            }
            Optional<Dependency> clause = above(mark.governor(), CLAUSE);
            List<Dependency> subjects = below(mark.governor(), "nsubj(:pass)?").stream()
                    .filter(edge -> edge.dependent() > mark.dependent())
                    .toList();
            if (clause.isPresent() && !subjects.isEmpty()) {
                edges.remove(mark);
                subjects.forEach(edges::remove);
                int governor = clause.get().governor();
                String relation = (isVerb(governor) ? "obl:" : "nmod:") + word(mark.dependent());
                subjects.forEach(subject -> edges.add(new Dependency(governor, relation, subject.dependent())));
                below(governor, "nsubj(:pass)?")
                        .forEach(own -> edges.add(new Dependency(mark.governor(), "nsubj:xsubj", own.dependent())));
            }
        }
    }

    /** "discussed the crisis, and the need for aid": the need is discussed too. */
    private void coordinateNouns() {
        for (Dependency conjunct : List.copyOf(edges)) {
            int verb = conjunct.governor();
            int noun = conjunct.dependent();
            boolean mixed = conjunct.relation().startsWith("conj")
                    && verb != Dependency.ROOT
                    && isVerb(verb)
                    && tokens.get(noun).tag().startsWith("NN")
                    && below(noun, VERBAL).isEmpty();
            if (mixed) {
                below(verb, NOMINAL).stream()
                        .filter(edge -> verb < edge.dependent() && edge.dependent() < noun)
                        .reduce((first, second) -> second.dependent() > first.dependent() ? second : first)
                        .ifPresent(partner -> {
                            edges.remove(conjunct);
                            edges.add(new Dependency(verb, partner.relation(), noun));
                            edges.add(new Dependency(partner.dependent(), conjunct.relation(), noun));
                        });
            }
        }
    }

    /** "talks with Ann Lee next week": not a week of hers. */
    private void partNamesFromTimes(List<NamedEntity> names, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            for (Dependency modifier : below(time.head(), "compound|amod|nmod:poss|dep")) {
                boolean before = names.stream().anyMatch(name -> name.head() == modifier.dependent())
                        && modifier.dependent() < time.first();
                Optional<Dependency> upper = above(time.head(), NOMINAL);
                if (before && upper.isPresent()) {
                    edges.remove(modifier);
                    edges.remove(upper.get());
                    int governor = upper.get().governor();
                    edges.add(new Dependency(governor, upper.get().relation(), modifier.dependent()));
                    edges.add(new Dependency(governor, "obl:tmod", time.head()));
                }
            }
        }
    }

    private List<Dependency> below(int governor, String relation) {
        List<Dependency> found = new ArrayList<>();
        for (Dependency edge : edges) {
            if (edge.governor() == governor && edge.relation().matches(relation)) {
                found.add(edge);
            }
        }
        return found;
    }

    private Optional<Dependency> above(int dependent, String relation) {
        return edges.stream()
                .filter(edge -> edge.dependent() == dependent
                        && edge.governor() != Dependency.ROOT
                        && edge.relation().matches(relation))
                .findFirst();
    }

    private boolean isVerb(int position) {
        return tokens.get(position).tag().startsWith("VB");
    }

    private String word(int position) {
        return tokens.get(position).word();
    }
}
