package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "After his visit to Edoras the Pope left": Edoras is where he was, and no part of his name, as an article stands
 * between them.
 */
final class PartCompounds implements DependencyRepair {
    private static final Pattern CASE = Pattern.compile("case");
    private static final Pattern DETERMINER = Pattern.compile("det");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency compound : graph.edges()) {
            if (compound.relation().equals("compound")
                    && (isDetermined(graph, compound) || isPlaced(graph, compound))) {
                graph.above(compound.governor(), Relations.NOMINAL).ifPresent(upper -> part(graph, compound, upper));
            }
        }
    }

    private static boolean isDetermined(DependencyGraph graph, Dependency compound) {
        int next = compound.dependent() + 1;
        boolean article = graph.isPlace(compound.dependent()) && graph.tag(next).equals("DT");
        return (article && next < compound.governor())
                || graph.below(compound.governor(), DETERMINER).stream()
                        .anyMatch(
                                det -> compound.dependent() < det.dependent() && det.dependent() < compound.governor());
    }

    /** "In Edoras President Weber said": nobody is in a person. */
    private static boolean isPlaced(DependencyGraph graph, Dependency compound) {
        return graph.isPlace(compound.dependent())
                && graph.isPerson(compound.governor())
                && graph.below(compound.governor(), CASE).stream()
                        .anyMatch(preposition ->
                                graph.lemma(preposition.dependent()).equals("in")
                                        && preposition.dependent() < compound.dependent());
    }

    private static void part(DependencyGraph graph, Dependency compound, Dependency upper) {
        int noun = compound.governor();
        graph.remove(compound);
        graph.remove(upper);
        graph.add(upper.governor(), upper.relation(), compound.dependent());
        for (Dependency preposition : graph.below(noun, CASE)) {
            graph.remove(preposition);
            graph.add(compound.dependent(), "case", preposition.dependent());
        }
        verbBehind(graph, noun).ifPresent(verb -> graph.add(verb, "nsubj", noun));
    }

    private static boolean isFinite(DependencyGraph graph, int position) {
        boolean modal =
                graph.tag(position).equals("VB") && graph.tag(position - 1).equals("MD");
        return modal || graph.tag(position).matches("VB[DZP]");
    }

    /** The next verb, if it has no subject yet. */
    private static Optional<Integer> verbBehind(DependencyGraph graph, int noun) {
        return graph.edges().stream()
                .flatMap(edge -> Stream.of(edge.governor(), edge.dependent()))
                .filter(position -> position > noun && isFinite(graph, position))
                .min(Integer::compare)
                .filter(verb -> !graph.hasBelow(verb, Relations.SUBJECT));
    }
}
