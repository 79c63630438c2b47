package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** "Both sides called on her to start talks": who asks somebody else to meet, and need not take part. */
final class Appeals {
    private static final String SUBJECT = "nsubj|nsubj:xsubj";
    private static final String ASKED = "obj|iobj|obl:(on|upon|to)";
    private static final int FARTHEST = 6;

    private Appeals() {}

    /** Whether a word of an event's sentence is the subject of a verb above the event that has somebody else for its object. */
    static boolean isBy(int token, EventMention event) {
        SentenceView view = event.sentence();
        Set<Integer> way = new HashSet<>(Set.of(event.trigger()));
        int at = event.trigger();
        for (int steps = 1; steps <= FARTHEST; steps++) {
            Optional<Dependency> above = view.above(at);
            if (above.isEmpty() || above.get().governor() == Dependency.ROOT) {
                return false;
            }
            at = above.get().governor();
            if (steps > 1 && view.dependents(at, SUBJECT).contains(token)) {
                return view.dependents(at, ASKED).stream()
                        .anyMatch(asked ->
                                !way.contains(asked) && view.nameAt(asked).isPresent());
            }
            way.add(at);
        }
        return false;
    }
}
