package io.github.chancery.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A name as one compares it, without case, accents and what transliterations differ in.
 *
 * @param text as told
 * @param words as compared, at least one
 */
public record PersonName(String text, List<String> words) {
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    public static PersonName of(String text) {
        List<String> words =
                NameWords.of(text).stream().map(PersonName::transliterated).toList();
        return new PersonName(text, words.isEmpty() ? List.of(text) : words);
    }

    /** Whether it is more than a family name. */
    public boolean isFull() {
        return words.size() > 1;
    }

    public boolean isSame(PersonName other) {
        return words.equals(other.words);
    }

    /** The last word, mostly the family name. */
    public String family() {
        return words.get(words.size() - 1);
    }

    /** Whether the other name is this one, perhaps with more words before the last: "Zarif", "Mohammad Javad Zarif". */
    public boolean isShortFor(PersonName other) {
        if (!family().equals(other.family())) {
            return false;
        }
        int next = 0;
        for (String word : other.words) {
            if (next < words.size() && words.get(next).equals(word)) {
                next++;
            }
        }
        return next == words.size();
    }

    /**
     * "Sergey" and "Sergei", "Hussein" and "Husein", "Khalid" and "Halid". Less is given up than {@link Spelling} does, which
     * has an index of names to tell "Lee" from "Li".
     */
    private static String transliterated(String word) {
        String plain =
                word.replace("kh", "h").replace('y', 'i').replace("ei", "i").replace("ii", "i");
        return DOUBLED.matcher(plain).replaceAll("$1");
    }
}
