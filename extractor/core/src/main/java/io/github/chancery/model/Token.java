package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A word of a sentence.
 *
 * @param begin offset of its first character in the article's text
 * @param end offset after its last character
 * @param word as written
 * @param lemma its dictionary form
 * @param tag its part of speech (Penn Treebank)
 */
public record Token(int begin, int end, String word, String lemma, String tag) {
    public Token {
        Offsets.check(begin, end);
        requireNonNull(word);
        requireNonNull(lemma);
        requireNonNull(tag);
    }
}
