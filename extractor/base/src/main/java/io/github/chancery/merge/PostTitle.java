package io.github.chancery.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A title as one compares it.
 *
 * @param words those that tell posts apart
 * @param ranks "deputy" and the like, which make it another post
 */
record PostTitle(Set<String> words, Set<String> ranks) {
    private static final Set<String> LITTLE_WORDS = Set.of("of", "for", "the", "and", "affairs", "acting");
    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "former", "under", "permanent");

    static PostTitle of(String title) {
        List<String> all = Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
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
