package io.github.chancery.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that titles are made of.
 *
 * @param heads nouns that head a title, singular
 * @param honorifics what stands between a title and a name
 * @param portfolios what a minister is "of" that is no country or organisation
 * @param outside modifiers that are no part of a title
 */
record Titles(Set<String> heads, Set<String> honorifics, Set<String> portfolios, Set<String> outside) {

    static Titles shipped() {
        List<String> lines = ResourceLines.of("titles.txt");
        return new Titles(
                words(lines, "head:"),
                words(lines, "honorific:"),
                words(lines, "portfolio:"),
                words(lines, "outside:"));
    }

    private static Set<String> words(List<String> lines, String section) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith(section)) {
                words.addAll(List.of(line.substring(section.length()).strip().split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
