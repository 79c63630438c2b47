package io.github.chancery.meeting;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What a comma or a conjunction after a topic joins to it: another topic, more of the same one, or something else. */
final class TopicJoint {
    private static final Set<String> LINKS =
            Set.of("including", "and", "or", "but", ",", ";", "&", "plus", "especially", "also", "particularly");
    private static final Set<String> AIMS = Set.of(
            "way",
            "effort",
            "step",
            "measure",
            "plan",
            "opportunity",
            "need",
            "commitment",
            "proposal",
            "campaign",
            "transition",
            "return",
            "access");
    private static final Set<NamedEntity.Kind> WHERE = EnumSet.of(
            NamedEntity.Kind.COUNTRY,
            NamedEntity.Kind.PLACE,
            NamedEntity.Kind.ORGANISATION,
            NamedEntity.Kind.NATIONALITY);

    private final SentenceView view;
    private final TopicWords words;

    TopicJoint(SentenceView view, TopicWords words) {
        this.view = view;
        this.words = words;
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

    /**
     * What a joint does.
     *
     * @param begin where the topic before it begins
     * @param position the joint
     * @param listed whether topics of the same list stand before that one
     */
    Kind kind(int begin, int position, boolean listed) {
        int next = after(position);
        if (introduces(position)) {
            return words.startsTopic(next) ? Kind.SPLIT : Kind.END;
        }
        if (words.tag(next).matches("VB|TO") && words.has("TO", begin, position)) {
            return words.tag(position - 1).equals("VB") ? Kind.INNER : Kind.SPLIT;
        }
        if (words.tag(position - 1).matches("JJ[RS]?|VBN")) {
            return Kind.INNER;
        }
        if (!words.startsTopic(next) || isApposition(position)) {
            return Kind.END;
        }
        if (sharesPlace(begin, position, next) || sharesRest(begin, position, next)) {
            return Kind.INNER;
        }
        if (words.is(position, ",|;")) {
            return isClosed(position, next) ? Kind.SPLIT : Kind.END;
        }
        return isWithin(begin, position, next, listed) ? Kind.INNER : Kind.SPLIT;
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

    /** Where a list goes on after an aside, "…, and the harvest", or the position itself where it does not. */
    int resumed(int position) {
        int next = position;
        while (next < view.size() && !words.tag(next).matches("VB[DZP]|MD|WDT|WP\\$?|[.:]|''|``")) {
            if (words.is(next, ",") && words.is(next + 1, "and|including|such|as") && isAt(next + 1)) {
                return words.startsTopic(after(next)) ? after(next) : position;
            }
            next++;
        }
        return position;
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

    /** "the case of Paul Stein, a journalist". */
    private boolean isApposition(int position) {
        return words.is(position, ",")
                && view.nameAt(position - 1)
                        .filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                        .isPresent();
    }

    /** "cooperation in Arnor, Rohan and Harad". */
    private boolean sharesPlace(int begin, int position, int next) {
        int named = words.tag(next).equals("DT") ? next + 1 : next;
        return isWhere(position - 1)
                && isWhere(named)
                && words.has("IN", begin, position)
                && !words.tag(words.after(named)).matches("POS|NN.*|JJ|HYPH");
    }

    private boolean isWhere(int position) {
        return view.nameAt(position).filter(name -> WHERE.contains(name.kind())).isPresent();
    }

    /** "efforts for peace, security and prosperity in the region": three bare nouns with something before them. */
    private boolean sharesRest(int begin, int position, int next) {
        if (!words.is(position, ",") || !isShort(next)) {
            return false;
        }
        if (closes(position)) {
            return IntStream.range(begin + 1, position - 1)
                    .anyMatch(i -> words.is(i, ",") && words.tag(i - 1).startsWith("NN") && isShort(i + 1));
        }
        boolean bare = words.tag(position - 1).matches("NNS?");
        boolean opened = position - 1 > begin && words.tag(position - 2).matches("IN|VB|POS|PRP\\$|VBG");
        int second = words.nounEnd(next);
        return bare && opened && closes(second) && isShort(after(second));
    }

    private boolean isShort(int position) {
        int end = words.nounEnd(position);
        return end > position && end - position <= 2 && !words.tag(position).matches("DT|PRP\\$|VBG");
    }

    /** A list has a conjunction before its last thing; a lone comma begins something else. */
    private boolean isClosed(int position, int next) {
        return words.is(position, ";")
                || closes(position)
                || IntStream.range(next, view.size())
                        .takeWhile(i -> isAt(i) || !words.endsAt(i, next))
                        .anyMatch(i -> words.tag(i).equals("CC") || words.are(i, "as", "well", "as"));
    }

    /** Whether a conjunction joins two parts of one topic: "violence between Arnor and Harad". */
    private boolean isWithin(int begin, int position, int next, boolean listed) {
        if (IntStream.range(begin, position).anyMatch(i -> words.is(i, "between|both"))) {
            return IntStream.range(begin, position).noneMatch(i -> words.is(i, "and"));
        }
        if (words.tag(next).matches("DT|PRP\\$|WRB|VBG") || words.is(position, "as|in|along")) {
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
