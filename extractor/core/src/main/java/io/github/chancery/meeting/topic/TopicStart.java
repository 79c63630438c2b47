package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Where topics begin in a sentence. */
final class TopicStart {
    private static final Set<String> ENDS =
            WordList.of("meeting/topic-ends.txt").all();
    private static final Set<String> OPENINGS =
            WordList.of("meeting/topic-openings.txt").all();
    private static final Set<String> TOGETHER =
            WordList.of("meeting/topic-words.txt").words("together");
    /** What is taken for part of a topic though it says that it came up: "…, noted concerns about the border". */
    private static final Set<String> RAISED =
            WordList.of("meeting/topic-words.txt").words("raised");

    private static final String BEFORE = "amod|compound.*|nummod|nmod:poss|advmod";
    private static final int OPENING_WORDS = 4;

    private final SentenceView view;
    private final TopicTokens words;
    private final Set<Integer> barred;

    /**
     * @param view the sentence
     * @param words its words
     * @param barred tokens that are something else: parties, places, the event
     */
    TopicStart(SentenceView view, TopicTokens words, Set<Integer> barred) {
        this.view = view;
        this.words = words;
        this.barred = barred;
    }

    /** Where a topic begins: with what modifies its noun, or with "how". */
    int first(int token) {
        Optional<Integer> how = view.dependents(token, "advmod|mark").stream()
                .filter(mark -> words.is(mark, "how"))
                .findFirst();
        if (how.isPresent()) {
            return how.get();
        }
        int first = view.nameAt(token).map(NamedEntity::first).orElse(token);
        for (int dependent : view.dependents(token, BEFORE)) {
            if (dependent < token && !isBarred(dependent)) {
                first = Math.min(first, first(dependent));
            }
        }
        // "politically-motivated", whatever the parser makes of its first half
        while (first > 0 && (words.is(first, "-") || words.is(first - 1, "-"))) {
            first--;
        }
        return first;
    }

    /** Whether a noun phrase begins at a token that neither names a person nor is the subject of a clause. */
    boolean isAt(int position) {
        if (!words.tag(position).matches("DT|PDT|PRP\\$|JJ[RS]?|NN.*|VBG|VBN|CD|WRB") || words.isPerson(position)) {
            return false;
        }
        if (words.tag(position).equals("WRB")) {
            return words.is(position, "how");
        }
        if (words.tag(position).matches("VBN|JJ") && words.tag(position + 1).matches("DT|PRP\\$|IN|TO")) {
            return false;
        }
        if (words.tag(position).equals("VBG")
                && (words.isDependent(position, "advcl") || ENDS.contains(words.word(position)))) {
            return false;
        }
        return !words.tag(words.phraseEnd(position, TopicTokens.PHRASE + "|IN")).matches(TopicTokens.FINITE);
    }

    /** Whether a clause begins at a token, "the border remains closed", but none that only modifies: "steps Arnor took". */
    boolean isClause(int position) {
        int end = words.phraseEnd(position, TopicTokens.PHRASE);
        return end > position
                && words.tag(end).matches(TopicTokens.FINITE)
                && IntStream.range(position + 1, end)
                        .noneMatch(i -> words.tag(i - 1).startsWith("NN")
                                && view.nameAt(i - 1).isEmpty()
                                && (words.tag(i).matches("JJ|DT|PRP\\$")
                                        || view.nameAt(i).isPresent()));
    }

    /** Whether a gerund and the subject of the clause that it leads to are all there is: "ensuring our towns | are safe". */
    boolean isGoverned(int begin, int end) {
        return words.tag(begin).equals("VBG")
                && words.nounEnd(begin + 1) == end
                && (words.tag(end).matches(TopicTokens.FINITE) || words.is(end, "that|whether"));
    }

    /** Where a topic begins behind words that only open it: "how to", "the importance of", "a range of". */
    int opened(int begin, int end) {
        int from = begin;
        while (from < end && words.tag(from).matches("DT|PDT|PRP\\$|WRB|TO|RB[RS]?|IN") && !words.is(from + 1, "-")) {
            from++;
        }
        OptionalInt can = words.is(begin, "how") ? first("MD", from, end) : OptionalInt.empty();
        if (can.isPresent()) {
            return opened(can.getAsInt() + 1, end);
        }
        OptionalInt purpose = first("TO", from, end);
        if (words.tag(from).matches("VBG?") && TOGETHER.contains(view.lemma(from)) && purpose.isPresent()) {
            return opened(purpose.getAsInt(), end);
        }
        if ((words.tag(from).equals("VB") && !words.is(from + 1, "of"))
                || (words.tag(from).matches("VB[ND]") && RAISED.contains(words.word(from)) && from + 1 < end)) {
            return opened(from + 1, end);
        }
        for (int i = from + 1; i < end && i < from + OPENING_WORDS; i++) {
            if (isOpening(i)) {
                return opened(i + 1, end);
            }
        }
        return from;
    }

    private OptionalInt first(String tag, int from, int end) {
        return IntStream.range(from, end).filter(i -> words.tag(i).equals(tag)).findFirst();
    }

    /** Whether a preposition leads from words that only open a topic to the topic: "commitment to ending" but not "to unity". */
    private boolean isOpening(int position) {
        String opening = words.word(position - 1) + " " + words.word(position);
        return OPENINGS.contains(opening)
                || (OPENINGS.contains(opening + " -ing")
                        && words.tag(position + 1).equals("VBG"));
    }

    private boolean isBarred(int token) {
        return barred.contains(token) && view.nameAt(token).isPresent();
    }
}
