package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a sentence, as they are looked at to find topics. Positions outside it hold nothing. */
final class TopicTokens {
    /** Tags of verbs that make a clause. */
    static final String FINITE = "VB[DZP]|MD";

    /** Tags of the words of a noun phrase without its prepositions. */
    static final String PHRASE = "DT|PDT|PRP\\$|JJ[RS]?|NN.*|CD|POS|HYPH|VBN";

    private static final Set<String> EMPTY =
            WordList.of("meeting/empty-topics.txt").all();

    private final SentenceView view;

    TopicTokens(SentenceView view) {
        this.view = view;
    }

    String word(int position) {
        return view.lower(position);
    }

    String tag(int position) {
        return view.tag(position);
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

    /** Whether a person or a post is named at a token or behind its determiner, and not only as the owner of something. */
    boolean isPerson(int position) {
        int noun = tag(position).matches("DT|PRP\\$") ? position + 1 : position;
        return view.nameAt(noun)
                .filter(name -> name.kind() == NamedEntity.Kind.PERSON || name.kind() == NamedEntity.Kind.POST)
                .filter(name -> !is(name.end(), "['’]s?"))
                .isPresent();
    }

    /** Whether a token is the subject of a verb. */
    boolean isSubject(int position) {
        return isDependent(position, "nsubj");
    }

    /** Whether a token hangs on another by a relation that begins like this. */
    boolean isDependent(int position, String relation) {
        return view.sentence().dependencies().stream()
                .anyMatch(
                        edge -> edge.dependent() == position && edge.relation().startsWith(relation));
    }

    /** Where the plain noun phrase ends that begins at a token. */
    int nounEnd(int position) {
        return phraseEnd(position, PHRASE);
    }

    /** Where the words with tags like these end that begin at a token. */
    int phraseEnd(int position, String tags) {
        int end = position;
        while (end < view.size() && tag(end).matches(tags) && !(end > position && isDeterminer(end))) {
            end++;
        }
        return end;
    }

    private boolean isDeterminer(int position) {
        return tag(position).matches("DT|PRP\\$") && tag(position - 1).startsWith("NN");
    }
}
