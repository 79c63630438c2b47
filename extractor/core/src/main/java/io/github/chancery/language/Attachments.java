package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
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
    /** What is in a place, and no event. */
    private static final Set<String> SITUATIONS = Set.copyOf(ResourceLines.of("situations.txt"));

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
        attachments.liftPlaces(names);
        attachments.lowerPlaces();
        attachments.partSubjects(names);
        attachments.resumeVerbs();
        attachments.lendSubjects();
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

    /** "met her in Geneva": the meeting is there, not she. */
    private void liftPlaces(List<NamedEntity> names) {
        for (NamedEntity place : names) {
            Optional<Dependency> inside = above(place.head(), "nmod:(in|at)");
            Optional<NamedEntity> holder = inside.flatMap(edge -> headedBy(names, edge.governor()));
            Optional<Dependency> upper =
                    inside.flatMap(edge -> above(edge.governor(), "obj|obl.*|nsubj.*|nmod:(with|on|between|of|by)"));
            boolean liftable = place.kind() == Kind.PLACE
                    || (place.kind() == Kind.COUNTRY
                            && holder.filter(name -> name.kind() == Kind.PERSON).isPresent());
            boolean beside =
                    holder.filter(name -> place.first() - name.end() <= 2).isPresent();
            if (liftable && beside && upper.isPresent() && holder.get().kind() != Kind.PLACE) {
                int governor = above(upper.get().governor(), "obj")
                        .map(Dependency::governor)
                        .orElse(upper.get().governor());
                edges.remove(inside.get());
                String relation = isVerb(governor) ? "obl:in" : "nmod:in";
                edges.add(new Dependency(governor, relation, place.head()));
            }
        }
    }

    /** "discussed with him the situation in Harad": the situation is there, not the discussion. */
    private void lowerPlaces() {
        for (Dependency place : List.copyOf(edges)) {
            if (!place.relation().equals("obl:in")) {
                continue;
            }
            below(place.dependent(), "case").stream()
                    .map(preposition -> preposition.dependent() - 1)
                    .filter(noun ->
                            noun >= 0 && SITUATIONS.contains(tokens.get(noun).lemma()))
                    .findFirst()
                    .ifPresent(noun -> {
                        edges.remove(place);
                        edges.add(new Dependency(noun, "nmod:in", place.dependent()));
                    });
        }
    }

    /** "In a call with Paul Stein, Ann Lee raised …": she is not Paul Stein. */
    private void partSubjects(List<NamedEntity> names) {
        for (Dependency apposition : List.copyOf(edges)) {
            boolean persons = apposition.relation().equals("appos")
                    && headedBy(names, apposition.governor())
                            .filter(name -> name.kind() == Kind.PERSON)
                            .isPresent()
                    && headedBy(names, apposition.dependent())
                            .filter(name -> name.kind() == Kind.PERSON)
                            .isPresent();
            Optional<Dependency> verb = edges.stream()
                    .filter(edge -> edge.governor() > apposition.dependent()
                            && edge.dependent() < apposition.dependent()
                            && isVerb(edge.governor()))
                    .findFirst();
            if (persons
                    && verb.isPresent()
                    && below(verb.get().governor(), "nsubj.*").isEmpty()) {
                edges.remove(apposition);
                edges.add(new Dependency(verb.get().governor(), "nsubj", apposition.dependent()));
            }
        }
    }

    /** "Talks brokered by Gondor began": the talks began. */
    private void resumeVerbs() {
        for (Dependency later : List.copyOf(edges)) {
            int early = later.governor();
            boolean gardenPath = later.relation().matches("dep|ccomp|parataxis")
                    && early != Dependency.ROOT
                    && early < later.dependent()
                    && tokens.get(early).tag().equals("VBN")
                    && tokens.get(later.dependent()).tag().matches("VBD|VBZ|VBP")
                    && below(early, "aux.*").isEmpty()
                    && below(later.dependent(), "nsubj.*").isEmpty();
            if (gardenPath) {
                for (Dependency subject : below(early, "nsubj.*")) {
                    edges.remove(subject);
                    edges.add(new Dependency(later.dependent(), "nsubj", subject.dependent()));
                    edges.add(new Dependency(subject.dependent(), "acl", early));
                }
            }
        }
    }

    /** "is due to hold talks", "left, conferring with …": whoever is due holds them, whoever left confers. */
    private void lendSubjects() {
        for (Dependency clause : List.copyOf(edges)) {
            int verb = clause.dependent();
            boolean bare = clause.relation().matches("(xcomp|ccomp|advcl).*")
                    && isVerb(verb)
                    && clause.governor() != Dependency.ROOT
                    && below(verb, "nsubj.*").isEmpty()
                    && (tokens.get(verb).tag().equals("VBG")
                            || below(verb, "mark").stream()
                                    .anyMatch(mark -> word(mark.dependent()).equals("to")));
            if (bare && below(clause.governor(), "obj").isEmpty()) {
                below(clause.governor(), "nsubj.*")
                        .forEach(subject -> edges.add(new Dependency(verb, "nsubj:xsubj", subject.dependent())));
            }
        }
    }

    private static Optional<NamedEntity> headedBy(List<NamedEntity> names, int token) {
        return names.stream().filter(name -> name.head() == token).findFirst();
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
