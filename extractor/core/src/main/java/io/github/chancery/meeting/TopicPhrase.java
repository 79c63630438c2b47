package io.github.chancery.meeting;

import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The extent of a topic in its sentence: from what modifies its head to where the sentence goes on with something else.
 * To the right it is read off the words, as what hangs on what in a long noun phrase is what parsers get wrong.
 */
final class TopicPhrase {
    private static final String BEFORE = "amod|compound.*|nummod|nmod:poss|advmod";
    private static final Set<String> ENDING_TAGS = Set.of(
            "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WP$", ",", ".", ":", "''", "``", "-LRB-", "(", ")", "PRP", "EX");
    private static final Set<String> ENDING_WORDS = Set.of(
            "during",
            "following",
            "after",
            "before",
            "at",
            "ahead",
            "while",
            "including",
            "amid",
            "as",
            "where",
            "when",
            "because",
            "if",
            "also",
            "but",
            "via",
            "such",
            "that",
            "who",
            "which",
            "than",
            "until",
            "since");

    private final SentenceView view;
    private final int head;
    private final Set<Integer> barred;
    private final List<Integer> coordinated;

    /**
     * @param view the sentence
     * @param head the topic's noun
     * @param barred tokens that are something else: parties, places, the event
     */
    TopicPhrase(SentenceView view, int head, Set<Integer> barred) {
        this.view = view;
        this.head = head;
        this.barred = barred;
        this.coordinated = view.dependents(head, "conj:.*");
    }

    Mention mention() {
        return Phrases.trimmed(view, first(head), end());
    }

    private int first(int token) {
        int first = view.nameAt(token).map(NamedEntity::first).orElse(token);
        for (int dependent : view.dependents(token, BEFORE)) {
            if (dependent < token && !barred.contains(dependent)) {
                first = Math.min(first, first(dependent));
            }
        }
        return first;
    }

    private int end() {
        int position = view.nameAt(head).map(NamedEntity::end).orElse(head + 1);
        while (position < view.size() && !endsAt(position)) {
            position = view.nameAt(position).map(NamedEntity::end).orElse(position + 1);
        }
        return position;
    }

    private boolean endsAt(int position) {
        String word = view.token(position).word();
        Optional<NamedEntity> name = view.nameAt(position);
        return ENDING_TAGS.contains(view.tag(position))
                || ENDING_WORDS.contains(word)
                || view.timeAt(position).isPresent()
                || name.filter(found -> barred.contains(found.head())).isPresent()
                || (view.tag(position).equals("CC") && goesOn(position))
                || (word.equals("with") && isPerson(position + 1));
    }

    /** Whether a conjunction joins another topic, or a new clause, and not two parts of this topic. */
    private boolean goesOn(int conjunction) {
        boolean another = coordinated.stream()
                .filter(other -> other > conjunction)
                .anyMatch(other -> nextConjunction(conjunction + 1) > other);
        return another || isPerson(conjunction + 1) || startsClause(conjunction + 1);
    }

    private int nextConjunction(int from) {
        int position = from;
        while (position < view.size() && !view.tag(position).equals("CC")) {
            position++;
        }
        return position;
    }

    private boolean isPerson(int position) {
        int noun = position < view.size() && view.tag(position).matches("DT|PRP\\$") ? position + 1 : position;
        return noun < view.size()
                && view.nameAt(noun)
                        .filter(name -> name.kind() == NamedEntity.Kind.PERSON || name.kind() == NamedEntity.Kind.POST)
                        .isPresent();
    }

    private boolean startsClause(int position) {
        return position < view.size() && view.tag(position).matches("VB[DZP]?|MD|PRP|RB|TO");
    }
}
