package io.github.chancery.merge.match;

import io.github.chancery.resource.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A title as one compares it.
 *
 * @param words those that tell posts apart
 * @param ranks "deputy" and the like, which make it another post
 */
record PostTitle(Set<String> words, Set<String> ranks) {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}]+");
    private static final WordList LINES = WordList.of(PostTitle.class, "title-words.txt");
    private static final Set<String> LITTLE_WORDS = LINES.words("little");
    private static final Set<String> RANKS = LINES.words("rank");

    static PostTitle of(String title) {
        List<String> all = SEPARATORS
                .splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !LITTLE_WORDS.contains(word))
                .toList();
        return new PostTitle(
                all.stream().filter(word -> !RANKS.contains(word)).collect(Collectors.toSet()),
                all.stream().filter(RANKS::contains).collect(Collectors.toSet()));
    }

    /** Whether both can be the title of one person: "Foreign Minister", "Minister of Foreign Affairs", "Minister". */
    boolean agrees(PostTitle other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return ranks.equals(other.ranks) && both.size() == Math.min(words.size(), other.words.size());
    }
}
