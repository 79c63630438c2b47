package io.github.chancery.meeting.sentence;

import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts noun phrases out of a sentence. */
public final class NounPhrases {
    private static final String PARTY = "amod|compound.*|nummod|nmod:(of|from|poss)|case|fixed|flat";
    private static final Set<String> DROPPED_TAGS = Set.of("DT", "PRP$", "IN", "TO", ",", ".", "CC", "``", "''", "WRB");

    private NounPhrases() {}

    /** The noun phrase around a head, without determiner and coordination: a party's description. */
    public static Mention nounPhrase(SentenceView view, int head) {
        Set<Integer> tokens = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int token = open.pop();
            if (tokens.add(token)) {
                view.dependents(token, PARTY).stream()
                        .filter(dependent -> view.timeAt(dependent).isEmpty())
                        .forEach(open::push);
            }
        }
        int first = head;
        int end = head + 1;
        for (int token : tokens) {
            first = Math.min(first, view.nameAt(token).map(NamedEntity::first).orElse(token));
            end = Math.max(end, view.nameAt(token).map(NamedEntity::end).orElse(token + 1));
        }
        return trimmed(view, first, end);
    }

    /** The text from one token to before another, without what only links at its ends. */
    public static Mention trimmed(SentenceView view, int from, int to) {
        int first = from;
        int end = to;
        while (first < end - 1
                && (DROPPED_TAGS.contains(view.tag(first)) || view.word(first).equals("including"))) {
            first++;
        }
        while (end > first + 1 && DROPPED_TAGS.contains(view.tag(end - 1))) {
            end--;
        }
        return view.mention(first, end);
    }
}
