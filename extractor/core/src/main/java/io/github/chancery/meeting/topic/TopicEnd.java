package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.resource.WordList;
import java.util.Set;
import java.util.stream.IntStream;

/** Where topics end in a sentence. */
final class TopicEnd {
    private static final Set<String> ENDS =
            WordList.of("meeting/topic-ends.txt").all();
    private static final String ENDING = "VBD|VBZ|VBP|MD|WDT|WP\\$?|[.:]|''|``|-[LR]RB-|[()]|PRP|EX";
    private static final int MOST_WORDS = 16;
    private static final int LEAST_WORDS = 6;

    private final SentenceView view;
    private final TopicTokens words;
    private final Set<Integer> barred;

    /**
     * @param view the sentence
     * @param words its words
     * @param barred tokens that are something else: parties, places, the event
     */
    TopicEnd(SentenceView view, TopicTokens words, Set<Integer> barred) {
        this.view = view;
        this.words = words;
        this.barred = barred;
    }

    /** Whether the sentence goes on with something else than the topic that began at another token. */
    boolean isAt(int position, int begin) {
        boolean reduced =
                words.tag(position).equals("DT") && words.tag(position - 1).startsWith("NN");
        boolean phrase =
                words.tag(position).equals("IN") && ENDS.contains(words.word(position) + " " + content(position + 1));
        return !isHow(begin, position)
                && (position >= view.size()
                        || (words.tag(position).matches(ENDING)
                                && !isApostrophe(position)
                                && !isModifier(position)
                                && !words.is(position, ".*sel(f|ves)"))
                        || ENDS.contains(words.word(position))
                        || reduced
                        || phrase
                        || isTime(position)
                        || (words.is(position, "with|between|among") && isOthers(position)));
    }

    /** Where a topic that runs on and on is cut: before a preposition or an infinitive. */
    int cut(int from, int to) {
        if (to - from <= MOST_WORDS) {
            return to;
        }
        return IntStream.iterate(from + MOST_WORDS, i -> i > from + LEAST_WORDS, i -> i - 1)
                .filter(i -> words.tag(i).matches("IN|TO|,|CC")
                        && words.tag(i - 1).startsWith("NN")
                        && words.after(i - 1) == i)
                .findFirst()
                .orElse(from + MOST_WORDS);
    }

    /** Whether a time ends the topic: not one that is part of it, "the June summit" or "of this century". */
    private boolean isTime(int position) {
        return view.timeAt(position)
                .filter(time -> !words.tag(position - 1).matches("JJ|HYPH|POS") && !words.is(time.first() - 1, "of"))
                .filter(time -> !words.tag(time.end()).matches("NN.*|JJ"))
                .isPresent();
    }

    /** A participle, "Harad's continued aggression", or a noun, "the root causes of the drought", taken for a verb. */
    private boolean isModifier(int position) {
        return words.tag(position).matches(TopicTokens.FINITE)
                && (words.isDependent(position, "amod")
                        || words.isDependent(position, "compound")
                        || (words.tag(position).equals("VBZ") && words.is(position + 1, "of")));
    }

    /** "how best to end the war", "how they can end the war" */
    private boolean isHow(int begin, int position) {
        return words.is(begin, "how")
                && (position == begin + 1 || words.is(position, "we|they|it") || isAble(position))
                && !words.has("VB", begin, position);
    }

    /** "can end" but not "can be held" */
    private boolean isAble(int position) {
        return words.tag(position).equals("MD") && !words.is(position + 1, "be");
    }

    /** "the States' commitment" */
    private boolean isApostrophe(int position) {
        return words.is(position, "['’]")
                && words.is(position - 1, ".*s")
                && words.tag(position + 1).matches("NN.*|JJ.*|VB[NG]");
    }

    /** The word at a token, or behind its determiner. */
    private String content(int position) {
        return words.word(words.tag(position).matches("DT|PRP\\$") ? position + 1 : position);
    }

    /** Whether a preposition leads to a party: "discuss trade with officials". */
    private boolean isOthers(int preposition) {
        boolean party = view.sentence().dependencies().stream()
                .anyMatch(edge -> edge.dependent() == preposition
                        && edge.relation().equals("case")
                        && barred.contains(edge.governor()));
        return party || words.isPerson(preposition + 1);
    }
}
