package io.github.chancery.read.language;

import io.github.chancery.resource.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows English by its commonest words, at no cost worth telling: nearly all articles need no closer look.
 *
 * @param share how many of a text's words they are at least
 */
record English(Set<String> words, double share) {
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}]+");

    static English shipped() {
        WordList list = WordList.of("read/language/english.txt");
        return new English(
                list.words("words"), Double.parseDouble(list.entries("share").get(0)));
    }

    /** Whether a text is surely English. */
    boolean is(String text) {
        int all = 0;
        int common = 0;
        for (String word : OTHER_THAN_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
            all += word.isEmpty() ? 0 : 1;
            common += words.contains(word) ? 1 : 0;
        }
        return common > 0 && common >= share * all;
    }
}
