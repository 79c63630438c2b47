package io.github.chancery.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits names into words that compare alike whatever their case, diacritics and punctuation. */
public final class NameWords {
    private static final Pattern QUOTES = Pattern.compile("['’‘ʻʼ`´\"]");
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern SERVANT_OF = Pattern.compile("(abd[aeou]l)(?!lah)(\\p{L}{4,})");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that names have or lack without being another name: articles and words for "son of". */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ad", "ed", "as", "an", "bin", "ibn", "bint", "de", "da", "do", "dos", "del", "di", "la",
            "le", "van", "von", "der", "den", "of", "the", "y", "e");

    private NameWords() {}

    /** The words of a name, in order, without a leading "the". */
    public static List<String> of(String name) {
        String plain = Folding.withoutMarks(latin(name)).toLowerCase(Locale.ROOT);
        String joined = DOTS.matcher(QUOTES.matcher(plain).replaceAll("")).replaceAll("");
        List<String> words =
                Stream.of(OTHERS.split(joined)).filter(word -> !word.isEmpty()).toList();
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    /** The words in one string, to look a name up by. */
    public static String key(String name) {
        return String.join(" ", of(name));
    }

    /** The words that tell one person from another; all of them when none does. */
    public static List<String> ofPerson(String name) {
        List<String> words = of(name);
        List<String> telling = words.stream()
                .filter(word -> !PARTICLES.contains(word))
                .flatMap(NameWords::parts)
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    /** "Abdulfattah" is "Abdul Fattah"; Abdullah is a name of its own. */
    private static Stream<String> parts(String word) {
        Matcher servant = SERVANT_OF.matcher(word);
        return servant.matches() ? Stream.of(servant.group(1), servant.group(2)) : Stream.of(word);
    }

    /** Letters that no decomposition reaches. */
    private static String latin(String name) {
        return name.replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i')
                .replace('İ', 'I')
                .replace('đ', 'd')
                .replace('ə', 'a')
                .replace('Ə', 'A')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }
}
