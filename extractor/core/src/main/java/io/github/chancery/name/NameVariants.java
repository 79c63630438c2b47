package io.github.chancery.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names as an article writes them. */
public final class NameVariants {
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    private static final Pattern QUOTES = Pattern.compile("['’`]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern GENERATION = Pattern.compile("(?<=\\p{L}) +(ii|iii|iv|jr|sr)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONG_NAME = 6;
    /** "bin", "de", "al" */
    private static final int PARTICLE = 3;

    private NameVariants() {}

    /** Whether two names can be one person's: the same words, or a part of the other, give or take a letter. */
    public static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() == 1) {
            return like(shorter.get(0), longer.get(longer.size() - 1))
                    || shorter.get(0).equals(longer.get(0))
                    || isFirstSurname(shorter.get(0), longer);
        }
        boolean ends = like(shorter.get(shorter.size() - 1), longer.get(longer.size() - 1));
        boolean begins = shorter.get(0).charAt(0) == longer.get(0).charAt(0)
                && (like(shorter.get(0), longer.get(0)) || shorter.get(0).length() < 3);
        return (ends && begins) || Set.copyOf(longer).containsAll(shorter);
    }

    /** "Alvarado" for "Carlos Alvarado Quesada": of two surnames, the first is the one used alone. */
    private static boolean isFirstSurname(String one, List<String> name) {
        return one.length() > PARTICLE && name.size() > 2 && one.equals(name.get(name.size() - 2));
    }

    private static boolean like(String one, String other) {
        return one.equals(other)
                || (one.length() >= LONG_NAME
                        && other.length() >= LONG_NAME
                        && one.charAt(0) == other.charAt(0)
                        && ONE_LETTER.apply(one, other) >= 0);
    }

    /** The words of a name in plain small letters, without accents and marks. */
    public static List<String> words(String name) {
        String letters = QUOTES.matcher(Folding.withoutMarks(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String plain = GENERATION
                .matcher(OTHERS.matcher(letters).replaceAll(" "))
                .replaceAll("")
                .strip();
        return plain.isEmpty() ? List.of(name) : List.of(SPACES.split(plain));
    }
}
