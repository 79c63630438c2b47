package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.NounPhrases;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The things that a list of topics names, from its first on: "trade, the return of refugees and the situation in
 * Gondor". It is read off the words, as what hangs on what in a long list is what parsers get wrong.
 */
final class TopicList {
    private final SentenceView view;
    private final TopicTokens words;
    private final TopicConnectives links;
    private final TopicStart starts;
    private final TopicEnd ends;
    private final TopicCoordination joint;
    private final int start;
    private final List<Mention> topics = new ArrayList<>();
    private int end;

    /**
     * @param view the sentence
     * @param anchor the first topic's noun, or the verb of "how to …"
     * @param barred tokens that are something else: parties, places, the event
     */
    TopicList(SentenceView view, int anchor, Set<Integer> barred) {
        this.view = view;
        this.words = new TopicTokens(view);
        this.links = new TopicConnectives(words);
        this.starts = new TopicStart(view, words, barred);
        this.ends = new TopicEnd(view, words, barred);
        this.joint = new TopicCoordination(view, words, links, starts, ends);
        this.start = starts.first(anchor);
        boolean clause = starts.isClause(start) && !words.isSubject(anchor);
        if (clause || words.isPerson(anchor)) {
            end = start + 1;
            return;
        }
        read(start, words.is(start, "how") ? start : Math.max(anchor, start));
    }

    /** The topics, in order of the text. */
    List<Mention> topics() {
        return topics;
    }

    /** Whether a token is part of the list. */
    boolean covers(int token) {
        return start <= token && token < end;
    }

    private void read(int first, int anchor) {
        int begin = first;
        int position = words.after(anchor);
        boolean goesOn = true;
        boolean closed = false;
        while (goesOn && position < view.size() && (links.isAt(position) || !ends.isAt(position, begin))) {
            if (!links.isAt(position)) {
                position = words.after(position);
                continue;
            }
            TopicCoordination.Kind kind = joint.kind(begin, position, begin > first && !closed);
            int next = links.after(position);
            goesOn = kind != TopicCoordination.Kind.END;
            if (kind == TopicCoordination.Kind.SPLIT) {
                addUnlessIntroduced(begin, position);
                closed = links.closes(position);
                begin = next;
            }
            position = goesOn ? next : position;
        }
        if (!starts.isGoverned(begin, position)) {
            add(begin, position);
        }
        end = position;
        int next = goesOn ? joint.resumed(position) : position;
        if (next > position) {
            read(next, next);
        }
    }

    /** "several issues, including trade": the issues are named behind it. */
    private void addUnlessIntroduced(int begin, int position) {
        if (!links.introduces(position)
                || !words.isEmpty(position - 1)
                || (words.head(starts.opened(begin, position), position) < position - 1 && !leadsOn(begin, position))) {
            add(begin, position);
        }
    }

    /** "cooperation on many issues, including trade": only what is behind it says what is meant. */
    private boolean leadsOn(int begin, int to) {
        int last = to - 1;
        while (last > begin && words.tag(last).matches("NNS?|JJ|VBN|DT|PDT") && words.isEmpty(last)) {
            last--;
        }
        return words.tag(last).equals("IN") || words.is(last, "of");
    }

    private void add(int begin, int to) {
        int from = starts.opened(begin, to);
        if (from < to && words.isTopic(from, to)) {
            topics.add(NounPhrases.trimmed(view, from, ends.cut(from, to)));
        }
    }
}
