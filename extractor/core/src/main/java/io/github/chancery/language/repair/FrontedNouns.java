package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** "During a meeting in the palace, Ann Lee and Paul Stein vowed …": they vowed, and it was not they in whom it was. */
final class FrontedNouns implements DependencyRepair {
    private static final Pattern ROOT = Pattern.compile("root");
    private static final Pattern CLAUSE = Pattern.compile("acl");
    private static final Pattern CASE = Pattern.compile("case");
    private static final Pattern NAMED = Pattern.compile("nmod.*|conj.*|appos|compound|dep|obl.*");
    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP");
    private static final Pattern WHEN = Pattern.compile("(?i)during|at|in|after|following|before");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency root : graph.below(Dependency.ROOT, ROOT)) {
            int noun = root.dependent();
            Optional<Dependency> front = graph.below(noun, CASE).stream()
                    .filter(edge ->
                            edge.dependent() == 0 && WHEN.matcher(graph.word(0)).matches())
                    .findFirst();
            Optional<Dependency> clause = graph.below(noun, CLAUSE).stream()
                    .filter(edge -> FINITE.matcher(graph.tag(edge.dependent())).matches())
                    .findFirst();
            if (front.isPresent() && clause.isPresent()) {
                mend(graph, root, clause.get());
            }
        }
    }

    private static void mend(DependencyGraph graph, Dependency root, Dependency clause) {
        int verb = clause.dependent();
        int comma = lastComma(graph, verb);
        List<Integer> subjects = graph.names().stream()
                .filter(name -> comma < name.first() && name.end() <= verb)
                .map(NamedEntity::head)
                .toList();
        if (comma < 0 || subjects.isEmpty() || graph.hasBelow(verb, Relations.SUBJECT)) {
            return;
        }
        graph.remove(root);
        graph.remove(clause);
        graph.add(Dependency.ROOT, "root", verb);
        graph.add(verb, "obl:" + graph.word(0).toLowerCase(Locale.ROOT), root.dependent());
        for (int subject : subjects) {
            graph.edges().stream()
                    .filter(edge -> edge.dependent() == subject && edge.governor() <= comma)
                    .filter(edge -> NAMED.matcher(edge.relation()).matches())
                    .forEach(graph::remove);
            graph.add(verb, "nsubj", subject);
        }
        subjects.stream().skip(1).forEach(next -> graph.add(subjects.get(0), "conj:and", next));
    }

    private static int lastComma(DependencyGraph graph, int verb) {
        int comma = verb - 1;
        while (comma >= 0 && !graph.word(comma).equals(",")) {
            comma--;
        }
        return comma;
    }
}
