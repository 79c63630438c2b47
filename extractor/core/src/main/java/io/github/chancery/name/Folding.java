package io.github.chancery.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Takes from the letters of names what they are written with or without. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private Folding() {}

    /** A text without any marks, in compatible letters: to compare names, whatever is left of a word. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    }

    /**
     * A text without the accents of Latin, Greek and Cyrillic, decomposed: to write names, as the vowel signs of other
     * scripts are letters to their readers.
     */
    public static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    }
}
