package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "Building on talks with Paul Stein, Ann Lee and the ministers discussed …": they discussed it, where the participle was
 * read as the subject.
 */
final class FrontedParticiples implements DependencyRepair {
    private static final Pattern SUBJECT = Pattern.compile("nsubj");
    private static final Pattern HELD = Pattern.compile("conj.*|nmod.*|obl.*|appos|dep|compound");
    /** A participle that opens a sentence has at most an adverb before it. */
    private static final int MOST_BEFORE = 1;

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency edge : graph.edges()) {
            if (SUBJECT.matcher(edge.relation()).matches()
                    && edge.governor() != Dependency.ROOT
                    && edge.dependent() <= MOST_BEFORE
                    && graph.tag(edge.dependent()).equals("VBG")) {
                restore(graph, edge);
            }
        }
    }

    private static void restore(DependencyGraph graph, Dependency edge) {
        int verb = edge.governor();
        int comma = commaBefore(graph, verb);
        List<NamedEntity> subjects = graph.names().stream()
                .filter(name -> comma > edge.dependent() && name.first() > comma && name.end() <= verb)
                .toList();
        if (!subjects.isEmpty()) {
            graph.remove(edge);
            graph.add(verb, "advcl", edge.dependent());
            for (NamedEntity subject : subjects) {
                graph.edges().stream()
                        .filter(held -> held.dependent() == subject.head()
                                && HELD.matcher(held.relation()).matches())
                        .forEach(graph::remove);
                graph.add(verb, "nsubj", subject.head());
            }
        }
    }

    /** The last comma before the verb that does not go on a list: "Ann Lee, Paul Stein, and the ministers discussed". */
    private static int commaBefore(DependencyGraph graph, int verb) {
        int position = verb - 1;
        while (position > 0
                && !(graph.word(position).equals(",")
                        && !graph.word(position + 1).equals("and"))) {
            position--;
        }
        return position;
    }
}
