package io.github.chancery.meeting;

import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts noun phrases out of a sentence. */
final class Phrases {
    /** What belongs to a noun phrase; relative clauses, appositions and what is coordinated with it do not. */
    private static final String INSIDE =
            "amod|compound.*|nummod|nmod(:.*)?|case|det|advmod|fixed|flat|acl|acl:to|obj|obl:(in|on|of|with|for|from|to|against|by)|xcomp|mark|conj:.*|cc";

    private static final String HEAD_ONLY = "amod|compound.*|nummod|nmod:(of|from|poss)|case|fixed|flat";
    private static final Set<String> DROPPED_TAGS = Set.of("DT", "PRP$", "IN", "TO", ",", ".", "CC", "``", "''");

    private Phrases() {}

    /** The noun phrase around a head, without determiner and coordination: a party's description. */
    static Mention nounPhrase(SentenceView view, int head) {
        return cut(view, subtree(view, head, HEAD_ONLY, Set.of()));
    }

    /** The noun phrase around a head with all that modifies it: a topic. Not into the given tokens. */
    static Mention topic(SentenceView view, int head, Set<Integer> barred) {
        Set<Integer> bars = new TreeSet<>(barred);
        bars.addAll(view.dependents(head, "conj:.*"));
        bars.remove(head);
        return cut(view, subtree(view, head, INSIDE, bars));
    }

    private static SortedSet<Integer> subtree(SentenceView view, int head, String relations, Set<Integer> barred) {
        TreeSet<Integer> found = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int token = open.pop();
            if (found.add(token)) {
                String inside = token == head ? relations.replace("|conj:.*|cc", "") : relations;
                for (int dependent : view.dependents(token, inside)) {
                    if (!barred.contains(dependent) && view.timeAt(dependent).isEmpty()) {
                        open.push(dependent);
                    }
                }
            }
        }
        return found;
    }

    /** The run of text around the head that the tokens and the phrases they head make, without what only links. */
    private static Mention cut(SentenceView view, SortedSet<Integer> tokens) {
        int first = tokens.first();
        int end = tokens.last() + 1;
        for (int token : tokens) {
            NamedEntity name = view.nameAt(token).orElse(null);
            if (name != null) {
                first = Math.min(first, name.first());
                end = Math.max(end, name.end());
            }
            TimeExpression time = view.timeAt(token).orElse(null);
            if (time != null) {
                end = Math.max(end, time.end());
            }
        }
        while (first < end - 1 && DROPPED_TAGS.contains(view.tag(first))) {
            first++;
        }
        while (end > first + 1 && DROPPED_TAGS.contains(view.tag(end - 1))) {
            end--;
        }
        return view.mention(first, end);
    }
}
