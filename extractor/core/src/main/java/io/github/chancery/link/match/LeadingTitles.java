package io.github.chancery.link.match;

import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a name from the titles and honorifics in front of it: "Ex-President Nicolas Sarkozy", "Sheikh Mohammed". */
final class LeadingTitles {
    private static final int MOST_WORDS = 3;
    private static final WordList WORDS = WordList.of(LeadingTitles.class, "name-words.txt");
    private static final Set<String> HONORIFICS = WORDS.words("honorific");
    private static final Set<String> PAST = WORDS.words("past");

    private final OfficeTitles offices;

    LeadingTitles(OfficeTitles offices) {
        this.offices = offices;
    }

    /** The families whose name at the end of a name is often left out. */
    static Set<String> houses() {
        return WORDS.words("house");
    }

    /**
     * A name without what is in front of it.
     *
     * @param words at least one
     * @param titles the titles in front of it
     */
    record Bare(List<String> words, List<String> titles) {
        Bare {
            words = List.copyOf(words);
            titles = List.copyOf(titles);
        }
    }

    /** Parts a name, of which one word stays at least. */
    Bare parted(List<String> words) {
        List<String> titles = new ArrayList<>();
        int first = 0;
        int length = leading(words, first);
        while (length > 0) {
            titles.add(String.join(" ", words.subList(first, first + length)));
            first += length;
            length = leading(words, first);
        }
        return new Bare(words.subList(first, words.size()), titles);
    }

    /** How many words from the first on are a title or an honorific. */
    private int leading(List<String> words, int first) {
        for (int length = Math.min(MOST_WORDS, words.size() - 1 - first); length > 0; length--) {
            String word = String.join(" ", words.subList(first, first + length));
            if (offices.isTitle(word) || (length == 1 && (HONORIFICS.contains(word) || PAST.contains(word)))) {
                return length;
            }
        }
        return 0;
    }
}
