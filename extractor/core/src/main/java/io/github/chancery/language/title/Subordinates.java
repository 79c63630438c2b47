package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds who is told only as somebody's: "an aide to Arnorian President Anna Weber" is a post, and Weber is not meant. */
final class Subordinates {
    private static final Set<String> LINKS = Set.of("to", "of", "for");
    private static final int MOST_MODIFIERS = 4;

    private final TitleWords titles;
    private final SentenceWords words;

    Subordinates(TitleWords titles, SentenceWords words) {
        this.titles = titles;
        this.words = words;
    }

    /**
     * The post that begins at a word, the person whose it is and all, if one does.
     *
     * @param named the phrase that begins at a position, if one does
     */
    Optional<NamedEntity> from(int first, IntFunction<Optional<NamedEntity>> named) {
        int start = words.isDeterminer(first) ? first + 1 : first;
        for (int head = start; head <= start + MOST_MODIFIERS && words.has(head + 2); head++) {
            if (isSubordinate(head)) {
                int of = head;
                return superior(link(head), named).map(superior -> post(first, start, of, superior));
            }
            if (!words.isModifier(head)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A noun in small letters; what begins with a capital is the title of who is named behind it. */
    private boolean isSubordinate(int position) {
        boolean one = titles.subordinate().contains(words.written(position))
                || titles.kin().contains(words.written(position));
        return one && words.tag(position).equals("NN");
    }

    /** "chief of staff to": where the preposition is. */
    private int link(int head) {
        boolean staff = words.has(head + 3)
                && words.word(head + 1).equals("of")
                && words.word(head + 2).equals("staff");
        return staff ? head + 3 : head + 1;
    }

    private Optional<NamedEntity> superior(int link, IntFunction<Optional<NamedEntity>> named) {
        return words.has(link + 1) && LINKS.contains(words.word(link))
                ? named.apply(link + 1).filter(phrase -> phrase.kind() == Kind.PERSON)
                : Optional.empty();
    }

    private NamedEntity post(int first, int start, int head, NamedEntity superior) {
        Optional<String> affiliation =
                titles.kin().contains(words.written(head)) ? Optional.empty() : superior.affiliation();
        Optional<String> post = Optional.of(words.text(start, superior.end()));
        return new NamedEntity(Kind.POST, first, superior.end(), head, head + 1, post, affiliation);
    }
}
