package io.github.chancery.evaluate;

import io.github.chancery.name.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two wordings mean the same name or topic, for a judge who is not strict about spelling and titles. */
final class NameMatch {
    private static final Set<String> TITLES = set(
            "mr mrs ms dr he hm hrh sir lord king queen prince sheikh president prime minister foreign defence defense",
            "deputy vice secretary general state chancellor ambassador special envoy senator premier us u s");
    private static final Set<String> FUNCTION_WORDS =
            set("the a an of and or in on at for to with between by from its their his her this that");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int INITIALS = 2;

    private NameMatch() {}

    /** The words of {@code text} in lower case, without accents and punctuation; an apostrophe joins two parts. */
    static List<String> words(String text) {
        String bare = Folding.withoutMarks(text);
        String folded = bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
        return WORD.matcher(APOSTROPHE.matcher(folded).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * Whether two spellings may be of one name: but for titles they are equal, one has all words of the other (one of
     * them longer than initials), or they share at least half of all their words.
     */
    static boolean sameName(String first, String second) {
        List<String> one = words(first);
        List<String> other = words(second);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (String.join("", one).equals(String.join("", other))) {
            return true;
        }
        return overlap(withoutTitles(one), withoutTitles(other));
    }

    /** Whether two phrases may be of one topic: one has all words of the other, or they share half of their words. */
    static boolean sameTopic(String first, String second) {
        Set<String> one = without(FUNCTION_WORDS::contains, words(first));
        Set<String> other = without(FUNCTION_WORDS::contains, words(second));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int shared = common(one, other).size();
        return 4 * shared >= one.size() + other.size() || one.containsAll(other) || other.containsAll(one);
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        Set<String> common = common(one, other);
        boolean within = common.size() == Math.min(one.size(), other.size());
        if (within && common.stream().anyMatch(word -> word.length() > INITIALS)) {
            return true;
        }
        return 2 * common.size() >= one.size() + other.size() - common.size();
    }

    private static Set<String> withoutTitles(List<String> words) {
        Set<String> rest = without(word -> TITLES.contains(word) || FUNCTION_WORDS.contains(word), words);
        return rest.isEmpty() ? new HashSet<>(words) : rest;
    }

    private static Set<String> without(Predicate<String> dropped, List<String> words) {
        List<String> kept = new ArrayList<>(words);
        kept.removeIf(dropped);
        return new HashSet<>(kept);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Set<String> set(String... lines) {
        return Set.of(String.join(" ", lines).split(" ", -1));
    }
}
