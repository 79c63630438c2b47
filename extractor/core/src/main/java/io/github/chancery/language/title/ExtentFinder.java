package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;
import java.util.Set;

/** Finds how far a title reaches: modifiers, the nouns that head it, and "of …", "for …" or "to …" behind them. */
final class ExtentFinder {
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in", "and", "the", "&");
    private static final Set<String> WHERE = Set.of("in", "from", "to");
    private static final int MOST_TOKENS = 16;
    private static final int NONE = -1;

    private final TitleWords titles;
    private final SentenceWords words;

    ExtentFinder(TitleWords titles, SentenceWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The title that begins at a word, if one does. */
    Optional<TitleExtent> from(int first) {
        if (isScene(first)) {
            return Optional.empty();
        }
        int start = words.isDeterminer(first) ? first + 1 : first;
        int head = headFrom(start);
        if (head == NONE) {
            return Optional.empty();
        }
        TitleExtent title = new TitleExtent(start, head, complementEnd(head));
        return Optional.of(words.beginsActor(start) ? withSecond(title) : title);
    }

    /** "Gondorian Foreign Minister and Deputy Prime Minister Anna Weber" has both posts, as has "… Minister Ambassador …". */
    private TitleExtent withSecond(TitleExtent title) {
        int first = words.has(title.end()) && words.written(title.end()).equals("and") ? title.end() + 1 : title.end();
        boolean joined = words.has(first)
                && words.isCapitalised(first)
                && words.isCapitalised(title.head())
                && words.nameAt(first) == null;
        int second = joined ? headFrom(first) : NONE;
        int end = second == NONE ? title.end() : complementEnd(second);
        boolean borne = second != NONE && words.has(end) && words.isPerson(end);
        return borne ? new TitleExtent(title.start(), second, end) : title;
    }

    /** "In Turkey Minister Ellwood met …": the country is where, not whose minister; but not in "an adviser to Turkey Minister …". */
    private boolean isScene(int first) {
        NamedEntity name = words.nameAt(first);
        return first > 0
                && WHERE.contains(words.word(first - 1))
                && !(words.word(first - 1).equals("to") && first > 1 && isServant(first - 2))
                && name != null
                && (name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE)
                && words.has(name.end())
                && !words.tag(name.end()).equals("POS")
                && words.isHead(name.end());
    }

    /** "aide", "chief of staff": who is somebody's. */
    private boolean isServant(int position) {
        return titles.subordinate().contains(words.written(position))
                || words.written(position).equals("staff");
    }

    /** The last of the heads that follow the modifiers from {@code start} on. */
    private int headFrom(int start) {
        int head = NONE;
        int position = start;
        while (words.has(position) && position - start < MOST_TOKENS) {
            if (words.isHead(position)) {
                head = position;
                position++;
            } else if (words.isModifier(position) || (position > start && joinsModifiers(position))) {
                position = afterModifier(position);
            } else {
                break;
            }
        }
        return head;
    }

    /** "Foreign and Defence Ministers". */
    private boolean joinsModifiers(int position) {
        return words.has(position + 1)
                && words.written(position).equals("and")
                && !words.isHead(position - 1)
                && words.tag(position - 1).startsWith("JJ")
                && (words.tag(position + 1).startsWith("JJ")
                        || (words.has(position + 2) && words.isHead(position + 2)));
    }

    /** A name counts as one modifier, whatever stands in it: "Republic of Korea Foreign Minister". */
    private int afterModifier(int position) {
        NamedEntity name = words.nameAt(position);
        return name == null ? position + 1 : name.end();
    }

    /** Where what completes the head ends: "Minister of Foreign Affairs", "Envoy for Syria". */
    private int complementEnd(int head) {
        int end = head + 1;
        if (!isCompleted(head)) {
            return end;
        }
        for (int i = head + 1; words.has(i) && i - head < MOST_TOKENS; i++) {
            if (words.beginsActor(i)) {
                end = afterModifier(i);
                i = end - 1;
                if (isBearer(end)) {
                    break;
                }
            } else if (completes(head, i)) {
                end = i + 1;
            } else if (isListed(i)) {
                end = listEnd(i);
                i = end - 1;
            } else if (!links(i) && !words.tag(i).startsWith("JJ")) {
                break;
            }
        }
        return end;
    }

    /** "Under Secretary for Growth, Energy, and the Sea Jane Holt": a list of portfolios is one, if a name follows it. */
    private boolean isListed(int comma) {
        return words.written(comma).equals(",") && listEnd(comma) > comma;
    }

    /** Where a list ends that goes on at a comma, "…, Energy, and the Sea": behind the last thing; at the comma if nobody follows. */
    private int listEnd(int comma) {
        boolean last = false;
        int i = comma;
        while (words.has(i) && i - comma < MOST_TOKENS && !words.isPerson(i) && isOfList(i)) {
            last |= words.written(i).equals("and");
            i++;
        }
        return last && words.has(i) && words.isPerson(i) ? i : comma;
    }

    private boolean isOfList(int position) {
        boolean joint = words.written(position).matches(",|and|the|of|&|-");
        boolean thing =
                words.tag(position).matches("NN.*|JJ") && words.isCapitalised(position) && !words.isHead(position);
        return joint || thing;
    }

    /** "Envoy for Harad Paul Stein": two capitalised words behind a country are a name that nobody knows. */
    private boolean isBearer(int position) {
        return isUnknownName(position) && isUnknownName(position + 1);
    }

    private boolean isUnknownName(int position) {
        return words.has(position)
                && words.tag(position).equals("NNP")
                && words.nameAt(position) == null
                && !words.isHead(position)
                && !titles.portfolios().contains(words.written(position));
    }

    /** "in" before a place tells where somebody was met. */
    private boolean links(int position) {
        boolean where = WHERE.contains(words.word(position))
                && words.has(position + 1)
                && words.isPartOf(Kind.PLACE, position + 1);
        return LINKS.contains(words.word(position)) && !where;
    }

    private boolean isCompleted(int head) {
        return words.has(head + 1)
                && COMPLEMENTS.contains(words.word(head + 1))
                && (words.word(head + 1).equals("of") || titles.isCompleted(words.word(head), words.word(head + 1)));
    }

    /** Another head further on begins a title of its own. */
    private boolean completes(int head, int position) {
        return words.tag(position).startsWith("NN")
                && !titles.outside().contains(words.written(position))
                && !words.isPerson(position)
                && !(words.isHead(position) && position > head + 2);
    }
}
