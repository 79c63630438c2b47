package io.github.chancery.meeting.pattern;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words above an event whose being so decides whether the event is: who "urged them to agree to hold talks" tells of no
 * talks held.
 */
final class StatusPath {
    private static final Pattern OF_NOUN =
            Pattern.compile("obj|nsubj.*|obl:(in|into|to|for|with)|nmod:(for|to|toward|towards|into)");
    private static final Pattern OF_VERB = Pattern.compile("xcomp|advcl:to|acl:to|acl");
    private static final Set<String> STRETCHES =
            WordList.of("meeting/stretches.txt").all();
    private static final Pattern COORDINATED = Pattern.compile("conj.*");
    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP");
    private static final int LONGEST = 5;

    private StatusPath() {}

    /** The tokens above an event, the nearest first. */
    static List<Integer> above(SentenceView view, int event) {
        List<Integer> path = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(event));
        Optional<Dependency> next = step(view, event);
        while (next.isPresent() && path.size() < LONGEST && seen.add(next.get().governor())) {
            // "not to allow war and to start talks": what is coordinated shares what is above, not what is beside.
            if (!COORDINATED.matcher(next.get().relation()).matches()) {
                path.add(next.get().governor());
            }
            next = step(view, next.get().governor());
        }
        return path;
    }

    private static Optional<Dependency> step(SentenceView view, int token) {
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.dependent() == token && edge.governor() != Dependency.ROOT)
                .filter(edge -> depends(view, edge))
                .findFirst();
    }

    private static boolean depends(SentenceView view, Dependency edge) {
        int token = edge.dependent();
        String relation = edge.relation();
        if (!view.tag(token).startsWith("VB")) {
            boolean measured = relation.equals("nmod:of") && STRETCHES.contains(view.lemma(edge.governor()));
            return measured || OF_NOUN.matcher(relation).matches();
        }
        // "He will resign and met her today": what has a tense of its own stands for itself.
        boolean shared = COORDINATED.matcher(relation).matches()
                && !FINITE.matcher(view.tag(token)).matches()
                && view.dependents(token, "aux.*").isEmpty();
        return shared || OF_VERB.matcher(relation).matches();
    }
}
