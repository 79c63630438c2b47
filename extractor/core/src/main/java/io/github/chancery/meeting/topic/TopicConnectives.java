package io.github.chancery.meeting.topic;

import io.github.chancery.resource.WordList;
import java.util.Set;
import java.util.stream.IntStream;

/** The words that link one topic to the next: commas, conjunctions, "including", "as well as". */
final class TopicConnectives {
    private static final Set<String> LINKS =
            WordList.of("meeting/topic-words.txt").words("link");

    private final TopicTokens words;

    TopicConnectives(TopicTokens words) {
        this.words = words;
    }

    /** Whether a joint begins at a token. */
    boolean isAt(int position) {
        return linkEnd(position) > position;
    }

    /** The first token behind the joint, and behind a preposition that is repeated: "on trade, on water". */
    int after(int position) {
        int next = position;
        while (linkEnd(next) > next) {
            next = linkEnd(next);
        }
        return words.is(next, "on|about|regarding|concerning|over") ? next + 1 : next;
    }

    /** Whether a joint leads from a whole to its parts: "including". */
    boolean introduces(int position) {
        return words.is(position, "including|such") || words.is(position + 1, "including|such");
    }

    /** Whether what follows a joint is the last of its list. */
    boolean closes(int position) {
        return IntStream.range(position, after(position))
                .anyMatch(i -> words.tag(i).equals("CC") || words.is(i, "well"));
    }

    private int linkEnd(int position) {
        if (words.are(position, "as", "well", "as") || words.are(position, "in", "addition", "to")) {
            return position + 3;
        }
        boolean pair = words.are(position, "such", "as") || words.are(position, "along", "with");
        if (pair || words.are(position, "in", "particular")) {
            return position + 2;
        }
        return LINKS.contains(words.word(position)) ? position + 1 : position;
    }
}
