package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.NamedEntity;
import java.util.stream.IntStream;

/** What a comma or a conjunction after a topic joins to it: another topic, more of the same one, or something else. */
final class TopicCoordination {
    private final SentenceView view;
    private final TopicTokens words;
    private final TopicConnectives links;
    private final TopicStart starts;
    private final TopicEnd ends;
    private final CoordinationScope parts;

    TopicCoordination(SentenceView view, TopicTokens words, TopicConnectives links, TopicStart starts, TopicEnd ends) {
        this.view = view;
        this.words = words;
        this.links = links;
        this.starts = starts;
        this.ends = ends;
        this.parts = new CoordinationScope(view, words, links);
    }

    /** What a joint does. */
    enum Kind {
        /** What follows is another topic. */
        SPLIT,
        /** What follows belongs to the same topic. */
        INNER,
        /** What follows is no topic. */
        END
    }

    /**
     * What a joint does.
     *
     * @param begin where the topic before it begins
     * @param position the joint
     * @param listed whether topics of the same list stand before that one
     */
    Kind kind(int begin, int position, boolean listed) {
        int next = links.after(position);
        if (links.introduces(position)) {
            return starts.isAt(next) ? Kind.SPLIT : Kind.END;
        }
        if (words.tag(next).matches("VB|TO") && words.has("TO", begin, position)) {
            return words.tag(position - 1).equals("VB") ? Kind.INNER : Kind.SPLIT;
        }
        if (words.tag(position - 1).matches("JJ[RS]?|VBN") || sharesObject(position, next)) {
            return Kind.INNER;
        }
        if (parts.isOwner(position, next)) {
            return Kind.INNER;
        }
        if (!starts.isAt(next) || isApposition(position)) {
            return Kind.END;
        }
        if (parts.sharesPlace(begin, position, next) || parts.sharesRest(begin, position, next)) {
            return Kind.INNER;
        }
        if (words.is(position, ",|;")) {
            return isClosed(position, next) ? Kind.SPLIT : Kind.END;
        }
        return parts.isWithin(begin, position, next, listed) ? Kind.INNER : Kind.SPLIT;
    }

    /** Where a list goes on after an aside, "…, and the harvest", or the position itself where it does not. */
    int resumed(int position) {
        int next = position;
        while (next < view.size() && !words.tag(next).matches("VB[DZP]|MD|WDT|WP\\$?|[.:]|''|``")) {
            if (words.is(next, ",") && words.is(next + 1, "and|including|such|as") && links.isAt(next + 1)) {
                int after = links.after(next);
                return starts.isAt(after) && view.nameAt(after).isEmpty() ? after : position;
            }
            next++;
        }
        return position;
    }

    /** "deterring and confronting threats" */
    private boolean sharesObject(int position, int next) {
        return words.tag(position).equals("CC")
                && words.tag(position - 1).equals("VBG")
                && words.tag(next).equals("VBG");
    }

    /** "the case of Paul Stein, a journalist", "its allies, Arnor and Rohan". */
    private boolean isApposition(int position) {
        return words.is(position, ",")
                && (parts.isNamedBehind(position)
                        || view.nameAt(position - 1)
                                .filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                                .isPresent());
    }

    /** A list has a conjunction before its last thing; a lone comma begins something else. */
    private boolean isClosed(int position, int next) {
        return words.is(position, ";")
                || links.closes(position)
                || IntStream.range(next, view.size())
                        .takeWhile(i -> links.isAt(i) || !ends.isAt(i, next))
                        .anyMatch(i -> words.tag(i).equals("CC") || words.are(i, "as", "well", "as"));
    }
}
