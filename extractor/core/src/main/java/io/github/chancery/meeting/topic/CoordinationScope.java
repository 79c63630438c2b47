package io.github.chancery.meeting.topic;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether what a comma or a conjunction joins are parts of one topic. */
final class CoordinationScope {
    private static final WordList WORDS = WordList.of("meeting/topic-words.txt");

    /** Nouns that say what somebody is after: with an infinitive, each is a topic of its own. */
    private static final Set<String> AIMS = WORDS.words("aim");

    /** What stands for places beside those that are named: "in Gondor and the region". */
    private static final Set<String> AROUND = WORDS.words("around");

    private static final Set<String> ALLIES = WORDS.words("ally");

    private static final Set<NamedEntity.Kind> WHERE = EnumSet.of(
            NamedEntity.Kind.COUNTRY,
            NamedEntity.Kind.PLACE,
            NamedEntity.Kind.ORGANISATION,
            NamedEntity.Kind.NATIONALITY);

    private final SentenceView view;
    private final TopicTokens words;
    private final TopicConnectives links;

    CoordinationScope(SentenceView view, TopicTokens words, TopicConnectives links) {
        this.view = view;
        this.words = words;
        this.links = links;
    }

    /** "cooperation in Arnor, Rohan and the region". */
    boolean sharesPlace(int begin, int position, int next) {
        int named = words.tag(next).equals("DT") ? next + 1 : next;
        return isWhere(position - 1)
                && (isWhere(named) || (named > next && AROUND.contains(view.lemma(named))))
                && words.has("IN", begin, position)
                && (AROUND.contains(words.word(words.after(named)))
                        || !words.tag(words.after(named)).matches("POS|NN.*|JJ|HYPH"));
    }

    /** "the commitment of Gondor and its partners": they are Gondor's. */
    boolean isOwner(int position, int next) {
        return words.tag(position).equals("CC") && words.tag(next).equals("PRP$") && isWhere(position - 1);
    }

    /** "its allies, Arnor and Rohan": who these are. */
    boolean isNamedBehind(int comma) {
        int named = words.tag(comma + 1).equals("DT") ? comma + 2 : comma + 1;
        return ALLIES.contains(words.word(comma - 1)) && isWhere(named);
    }

    /** "the war in Gondor": what comes next, if no place, is something else. */
    private boolean isIn(int position) {
        return isWhere(position)
                && view.nameAt(position)
                        .filter(name -> words.is(name.first() - 1, "in"))
                        .isPresent();
    }

    private boolean isWhere(int position) {
        return view.nameAt(position).filter(name -> WHERE.contains(name.kind())).isPresent();
    }

    /** "efforts for peace, security and prosperity in the region": three bare nouns with something before them. */
    boolean sharesRest(int begin, int position, int next) {
        if (!words.is(position, ",") || !isShort(next)) {
            return false;
        }
        if (links.closes(position)) {
            return IntStream.range(begin + 1, position - 1)
                    .anyMatch(i -> words.is(i, ",") && words.tag(i - 1).startsWith("NN") && isShort(i + 1));
        }
        boolean bare = words.tag(position - 1).matches("NNS?");
        boolean opened = position - 1 > begin && words.tag(position - 2).matches("IN|VB|POS|PRP\\$|VBG");
        int second = words.nounEnd(next);
        return bare && opened && links.closes(second) && isShort(links.after(second));
    }

    private boolean isShort(int position) {
        int end = words.nounEnd(position);
        return end > position && end - position <= 2 && !words.tag(position).matches("DT|PRP\\$|VBG");
    }

    /** Whether a conjunction joins two parts of one topic: "violence between Arnor and Harad". */
    boolean isWithin(int begin, int position, int next, boolean listed) {
        if (IntStream.range(begin, position).anyMatch(i -> words.is(i, "between|both"))) {
            return IntStream.range(begin, position).noneMatch(i -> words.is(i, "and"));
        }
        boolean elsewhere = isIn(position - 1) && !isWhere(next);
        if (elsewhere || words.tag(next).matches("DT|PRP\\$|WRB|VBG") || words.is(position, "as|in|along")) {
            return false;
        }
        int end = words.nounEnd(next);
        boolean last = listed && !words.is(end, ",");
        boolean owned = !last && end - next <= 2 && words.tag(position - 2).equals("POS");
        if (owned || isModifier(begin, position, next)) {
            return true;
        }
        boolean fresh = (words.is(end, "to") && AIMS.contains(view.lemma(end - 1)))
                || (end - next > 1 && words.tag(end).equals("IN"));
        boolean pair = end - next == 1
                && words.tag(next).matches("NNS?")
                && words.tag(position - 1).equals(words.tag(next));
        return !last && !fresh && (pair || isPart(begin, position, next));
    }

    /** "the Northern and Southern provinces" */
    private boolean isModifier(int begin, int position, int next) {
        return view.sentence().dependencies().stream()
                .anyMatch(edge -> begin <= edge.dependent()
                        && edge.dependent() < position
                        && edge.governor() >= next
                        && edge.relation().matches("compound|amod|nmod:poss"));
    }

    /** Whether the parser joins the words across a conjunction at another noun than the topic's. */
    private boolean isPart(int begin, int position, int next) {
        int head = words.head(begin, position);
        for (Dependency edge : view.sentence().dependencies()) {
            boolean across = begin <= edge.governor() && edge.governor() < position && edge.dependent() >= next;
            if (across && edge.relation().startsWith("conj")) {
                return edge.governor() != head;
            }
        }
        return words.has("IN", begin, position);
    }
}
