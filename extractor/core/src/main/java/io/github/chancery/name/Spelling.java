package io.github.chancery.name;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says how alike two words of names are, whatever alphabet they were brought over from. */
public final class Spelling {
    /** NameWords are the same but for the way that they are written in Latin letters. */
    public static final double TRANSLITERATED = 0.97;

    private static final double INITIAL = 0.9;
    private static final double MISSPELT = 0.85;
    private static final int LONG = 5;
    private static final int VERY_LONG = 9;
    private static final double SIMILAR = 0.93;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private final Map<String, String> variants = new HashMap<>();

    /** @param givenNames spellings and short forms, a list for each name; a form in several lists counts for the first */
    public Spelling(List<List<String>> givenNames) {
        for (List<String> forms : givenNames) {
            String first = NameWords.key(forms.get(0));
            forms.forEach(form -> variants.putIfAbsent(NameWords.key(form), first));
        }
    }

    /** A form that is the same for all ways of bringing a word over from another alphabet. */
    public String folded(String word) {
        return transliterated(variants.getOrDefault(word, word));
    }

    /** From 0, another word, to 1, the same. */
    public double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (folded(one).equals(folded(other)) || transliterated(one).equals(transliterated(other))) {
            return TRANSLITERATED;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        return isMisspelling(one, other) ? MISSPELT : 0;
    }

    /**
     * Whether two long words differ by a letter or two that change neither the beginning, nor sex, nor number. A letter of
     * another alphabet that looks the same is no slip of the pen.
     */
    public static boolean isMisspelling(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int distance = DISTANCE.apply(one, other);
        boolean near = distance == 1 || (distance == 2 && length >= VERY_LONG);
        boolean inflected = Stream.of("a", "s").anyMatch(end -> (one + end).equals(other) || (other + end).equals(one));
        return length >= LONG
                && near
                && !inflected
                && one.charAt(0) == other.charAt(0)
                && scripts(one).equals(scripts(other))
                && JARO_WINKLER.apply(one, other) >= SIMILAR;
    }

    private static Set<UnicodeScript> scripts(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }

    private static String transliterated(String word) {
        String plain = word.replace("ph", "f")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("tz", "ts")
                .replaceAll("(.)\\1", "$1")
                .replaceAll("^ie", "e");
        return plain.replaceAll("(?<=.)[ei]i$", "i").replaceAll("ah$", "a");
    }
}
