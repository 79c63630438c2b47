package io.github.chancery.language.repair;

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
import java.util.regex.Pattern;

/** The dependencies of one sentence while they are mended, with look-ups for its words, names and times. */
final class DependencyGraph {
    private final List<CoreLabel> tokens;
    private final List<NamedEntity> names;
    private final List<TimeExpression> times;
    private final Set<Dependency> edges;

    DependencyGraph(
            List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times, Set<Dependency> edges) {
        this.tokens = tokens;
        this.names = names;
        this.times = times;
        this.edges = new LinkedHashSet<>(edges);
    }

    /** The edges as they are now, in order; later changes do not show in it. */
    List<Dependency> edges() {
        return List.copyOf(edges);
    }

    void add(int governor, String relation, int dependent) {
        edges.add(new Dependency(governor, relation, dependent));
    }

    void remove(Dependency edge) {
        edges.remove(edge);
    }

    void remove(Optional<Dependency> edge) {
        edge.ifPresent(edges::remove);
    }

    /** The edges of a kind from a word to those that hang on it. */
    List<Dependency> below(int governor, Pattern relation) {
        List<Dependency> found = new ArrayList<>();
        for (Dependency edge : edges) {
            if (edge.governor() == governor && is(edge, relation)) {
                found.add(edge);
            }
        }
        return found;
    }

    boolean hasBelow(int governor, Pattern relation) {
        return edges.stream().anyMatch(edge -> edge.governor() == governor && is(edge, relation));
    }

    /** The first edge of a kind by which a word hangs on another word. */
    Optional<Dependency> above(int dependent, Pattern relation) {
        return edges.stream()
                .filter(edge ->
                        edge.dependent() == dependent && edge.governor() != Dependency.ROOT && is(edge, relation))
                .findFirst();
    }

    List<NamedEntity> names() {
        return names;
    }

    List<TimeExpression> times() {
        return times;
    }

    /** The name, with its title, that a word stands for. */
    Optional<NamedEntity> nameAt(int position) {
        return names.stream().filter(name -> name.head() == position).findFirst();
    }

    boolean isPerson(int position) {
        return nameAt(position).filter(name -> name.kind() == Kind.PERSON).isPresent();
    }

    boolean isPlace(int position) {
        return nameAt(position)
                .filter(name -> name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY)
                .isPresent();
    }

    boolean isTime(int position) {
        return times.stream().anyMatch(time -> time.head() == position);
    }

    /** How a noun hangs on {@code governor} by a preposition: "obl:in" on a verb, "nmod:in" on a noun. */
    String complement(int governor, String preposition) {
        return (isVerb(governor) ? "obl:" : "nmod:") + preposition;
    }

    boolean isVerb(int position) {
        return tag(position).startsWith("VB");
    }

    int size() {
        return tokens.size();
    }

    String tag(int position) {
        return tokens.get(position).tag();
    }

    String word(int position) {
        return tokens.get(position).word();
    }

    String lemma(int position) {
        return tokens.get(position).lemma();
    }

    private static boolean is(Dependency edge, Pattern relation) {
        return relation.matcher(edge.relation()).matches();
    }
}
