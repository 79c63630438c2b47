package io.github.chancery.meeting;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.ResourceLines;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Where topics begin and end among the words of a sentence. */
final class TopicWords {
    private static final Set<String> EMPTY = Set.copyOf(ResourceLines.of(TopicWords.class, "empty-topics.txt"));
    private static final Set<String> ENDS = Set.copyOf(ResourceLines.of(TopicWords.class, "topic-ends.txt"));
    private static final Set<String> OPENINGS = Set.copyOf(ResourceLines.of(TopicWords.class, "topic-openings.txt"));
    private static final Set<String> TOGETHER =
            Set.of("working", "partnering", "cooperating", "collaborating", "coordinating", "continuing");
    private static final String BEFORE = "amod|compound.*|nummod|nmod:poss|advmod";
    private static final String PHRASE = "DT|PDT|PRP\\$|JJ[RS]?|NN.*|CD|POS|HYPH|VBN";
    private static final String FINITE = "VB[DZP]|MD";
    private static final String ENDING = "VBD|VBZ|VBP|MD|WDT|WP\\$?|[.:]|''|``|-[LR]RB-|[()]|PRP|EX";
    private static final int MOST_WORDS = 16;
    private static final int LEAST_WORDS = 6;

    private final SentenceView view;
    private final Set<Integer> barred;

    /**
     * @param view the sentence
     * @param barred tokens that are something else: parties, places, the event
     */
    TopicWords(SentenceView view, Set<Integer> barred) {
        this.view = view;
        this.barred = barred;
    }

    String word(int position) {
        return position < view.size() ? view.token(position).word().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int position) {
        return position < view.size() ? view.tag(position) : ".";
    }

    boolean is(int position, String regex) {
        return word(position).matches(regex);
    }

    boolean are(int position, String... expected) {
        return IntStream.range(0, expected.length)
                .allMatch(i -> word(position + i).equals(expected[i]));
    }

    boolean has(String tag, int from, int to) {
        return IntStream.range(Math.max(from, 0), to).anyMatch(i -> tag(i).equals(tag));
    }

    /** The token behind one, or behind the name that it is part of. */
    int after(int position) {
        return view.nameAt(position).map(NamedEntity::end).orElse(position + 1);
    }

    /** Where a topic begins: with what modifies its noun, or with "how". */
    int first(int token) {
        Optional<Integer> how = view.dependents(token, "advmod|mark").stream()
                .filter(mark -> is(mark, "how"))
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
        return first;
    }

    /** Whether the sentence goes on with something else than the topic that began at another token. */
    boolean endsAt(int position, int begin) {
        boolean reduced = tag(position).equals("DT") && tag(position - 1).startsWith("NN");
        boolean phrase = tag(position).equals("IN") && ENDS.contains(word(position) + " " + content(position + 1));
        boolean how = is(begin, "how") && position == begin + 1;
        return !how
                && (position >= view.size()
                        || (tag(position).matches(ENDING) && !isApostrophe(position) && !isModifier(position))
                        || ENDS.contains(word(position))
                        || reduced
                        || phrase
                        || isTime(position)
                        || (is(position, "with|between|among") && isOthers(position)));
    }

    /** Whether a time ends the topic: not one that is part of it, "the June summit" or "of this century". */
    private boolean isTime(int position) {
        return view.timeAt(position)
                .filter(time -> !tag(position - 1).matches("JJ|HYPH") && !is(time.first() - 1, "of"))
                .filter(time -> !tag(time.end()).matches("NN.*|JJ"))
                .isPresent();
    }

    /** A participle, "Harad's continued aggression", or a noun, "the root causes of the drought", taken for a verb. */
    private boolean isModifier(int position) {
        return tag(position).matches(FINITE)
                && (isDependent(position, "amod")
                        || isDependent(position, "compound")
                        || (tag(position).equals("VBZ") && is(position + 1, "of")));
    }

    /** "the States' commitment" */
    private boolean isApostrophe(int position) {
        return is(position, "['’]")
                && is(position - 1, ".*s")
                && tag(position + 1).matches("NN.*|JJ.*|VB[NG]");
    }

    /** The word at a token, or behind its determiner. */
    private String content(int position) {
        return word(tag(position).matches("DT|PRP\\$") ? position + 1 : position);
    }

    /** Whether a noun phrase begins at a token that neither names a person nor is the subject of a clause. */
    boolean startsTopic(int position) {
        if (!tag(position).matches("DT|PDT|PRP\\$|JJ[RS]?|NN.*|VBG|VBN|CD|WRB") || isPerson(position)) {
            return false;
        }
        if (tag(position).equals("WRB")) {
            return is(position, "how");
        }
        if (tag(position).equals("VBG") && (isDependent(position, "advcl") || ENDS.contains(word(position)))) {
            return false;
        }
        return !tag(phraseEnd(position, PHRASE + "|IN")).matches(FINITE);
    }

    /** Whether a clause begins at a token, "the border remains closed", but none that only modifies: "steps Arnor took". */
    boolean startsClause(int position) {
        int end = phraseEnd(position, PHRASE);
        return end > position
                && tag(end).matches(FINITE)
                && IntStream.range(position + 1, end)
                        .noneMatch(i -> tag(i - 1).startsWith("NN")
                                && view.nameAt(i - 1).isEmpty()
                                && (tag(i).matches("JJ|DT|PRP\\$")
                                        || view.nameAt(i).isPresent()));
    }

    /** Where the plain noun phrase ends that begins at a token. */
    int nounEnd(int position) {
        return phraseEnd(position, PHRASE);
    }

    private int phraseEnd(int position, String tags) {
        int end = position;
        while (end < view.size() && tag(end).matches(tags) && !(end > position && isDeterminer(end))) {
            end++;
        }
        return end;
    }

    private boolean isDeterminer(int position) {
        return tag(position).matches("DT|PRP\\$") && tag(position - 1).startsWith("NN");
    }

    boolean isSubject(int position) {
        return isDependent(position, "nsubj");
    }

    private boolean isDependent(int position, String relation) {
        return view.sentence().dependencies().stream()
                .anyMatch(
                        edge -> edge.dependent() == position && edge.relation().startsWith(relation));
    }

    /** The noun that the phrase from one token to before another is about. */
    int head(int from, int to) {
        int head = from;
        for (int i = from; i < to && !tag(i).matches("IN|TO|WDT"); i++) {
            if (tag(i).matches(",|CC") && head > from) {
                break;
            }
            boolean modified =
                    i > from && tag(i).matches("VBN|VBG") && tag(i - 1).startsWith("NN");
            if (modified) {
                break;
            }
            head = tag(i).matches("NN.*|VBG") ? i : head;
        }
        return head;
    }

    /** Where a topic begins behind words that only open it: "how to", "the importance of", "a range of". */
    int opened(int begin, int end) {
        int from = begin;
        while (from < end && tag(from).matches("DT|PDT|PRP\\$|WRB|TO|RB|IN")) {
            from++;
        }
        if (tag(from).equals("VB")) {
            return opened(from + 1, end);
        }
        OptionalInt purpose =
                IntStream.range(from, end).filter(i -> tag(i).equals("TO")).findFirst();
        if (TOGETHER.contains(word(from)) && purpose.isPresent()) {
            return opened(purpose.getAsInt(), end);
        }
        for (int i = from; i < end && i < from + 4; i++) {
            if (isOpening(i)) {
                return opened(i + 1, end);
            }
        }
        return from;
    }

    /** Where a topic that runs on and on is cut: before a preposition or an infinitive. */
    int cut(int from, int to) {
        if (to - from <= MOST_WORDS) {
            return to;
        }
        return IntStream.iterate(from + MOST_WORDS, i -> i > from + LEAST_WORDS, i -> i - 1)
                .filter(i -> tag(i).matches("IN|TO|,|CC") && tag(i - 1).startsWith("NN") && after(i - 1) == i)
                .findFirst()
                .orElse(from + MOST_WORDS);
    }

    /** Whether a preposition leads from words that only open a topic to the topic: "commitment to ending" but not "to unity". */
    private boolean isOpening(int position) {
        String words = word(position - 1) + " " + word(position);
        return OPENINGS.contains(words)
                || (OPENINGS.contains(words + " -ing") && tag(position + 1).equals("VBG"));
    }

    /** Whether a word by itself names no topic: "issue". */
    boolean isEmpty(int position) {
        return EMPTY.contains(view.lemma(position));
    }

    /** Whether the phrase from one token to before another names a thing. */
    boolean isTopic(int from, int to) {
        int head = head(from, to);
        boolean noun = tag(head).matches("NN.*|VBG");
        boolean bare = IntStream.range(from, to).allMatch(i -> isEmpty(i) || tag(i).matches("DT|IN|,|CC|PRP\\$"));
        return noun && !bare && !isPerson(head) && view.timeAt(head).isEmpty();
    }

    /** Whether a person or a post is named at a token or behind its determiner, and not only as the owner of something. */
    boolean isPerson(int position) {
        int noun = tag(position).matches("DT|PRP\\$") ? position + 1 : position;
        return view.nameAt(noun)
                .filter(name -> name.kind() == NamedEntity.Kind.PERSON || name.kind() == NamedEntity.Kind.POST)
                .filter(name -> !is(name.end(), "['’]s?"))
                .isPresent();
    }

    /** Whether a preposition leads to a party: "discuss trade with officials". */
    private boolean isOthers(int preposition) {
        boolean party = view.sentence().dependencies().stream()
                .anyMatch(edge -> edge.dependent() == preposition
                        && edge.relation().equals("case")
                        && barred.contains(edge.governor()));
        return party || isPerson(preposition + 1);
    }

    private boolean isBarred(int token) {
        return barred.contains(token) && view.nameAt(token).isPresent();
    }
}
