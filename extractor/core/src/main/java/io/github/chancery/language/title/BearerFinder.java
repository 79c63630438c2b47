package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;

/** Finds the name of who bears a title, behind it and behind honorifics. */
final class BearerFinder {
    private final SentenceWords words;

    BearerFinder(SentenceWords words) {
        this.words = words;
    }

    /** The position behind the honorifics that begin at a word: "Minister, H.E. Anna Weber". */
    int afterHonorifics(int position) {
        int next = position;
        if (words.has(next + 1) && words.word(next).equals(",") && words.isHonorific(next + 1)) {
            next++;
        }
        while (words.has(next) && words.isHonorific(next)) {
            next++;
        }
        return next;
    }

    /**
     * Where a bearer's name ends: the recognised one, or capitalised words right behind a title.
     *
     * @param first position of the name's first word
     * @param before position of the title's last noun, or of the last honorific
     * @return the position after the name, {@code first} where no name begins
     */
    int nameEnd(int first, int before) {
        if (!words.has(first)) {
            return first;
        }
        NamedEntity name = words.nameAt(first);
        if (name == null) {
            return words.isCapitalised(before) ? afterCapitalised(first) : first;
        }
        boolean personal = name.kind() == Kind.PERSON || (words.isCapitalised(before) && isUnclear(name));
        return personal ? name.end() : first;
    }

    /** "President Recep Tayyip Erdogan": unknown words, and the name that the recogniser found behind them. */
    private int afterCapitalised(int first) {
        int end = first;
        while (words.has(end) && words.nameAt(end) == null && words.tag(end).startsWith("NNP") && !words.isHead(end)) {
            end++;
        }
        NamedEntity rest = end > first && words.has(end) ? words.nameAt(end) : null;
        return rest != null && rest.kind() == Kind.PERSON && rest.first() == end ? rest.end() : end;
    }

    /** "King Peter of Rohan": whether "of" and a country follow a name. */
    boolean hasRealm(int nameEnd) {
        return realmEnd(nameEnd) > nameEnd;
    }

    /** The position after the realm that follows a name and "of", and an article; the name's own end if none does. */
    int realmEnd(int nameEnd) {
        if (!words.has(nameEnd + 1) || !words.word(nameEnd).equals("of")) {
            return nameEnd;
        }
        int first = words.word(nameEnd + 1).equals("the") ? nameEnd + 2 : nameEnd + 1;
        NamedEntity realm = words.has(first) ? words.nameAt(first) : null;
        return realm != null && realm.kind() == Kind.COUNTRY ? realm.end() : nameEnd;
    }

    /** A single word that the recogniser takes for a place is often a surname. */
    private static boolean isUnclear(NamedEntity name) {
        return name.kind() == Kind.PLACE && name.end() - name.first() == 1;
    }
}
