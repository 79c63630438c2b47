package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sentence as far as the cascade looked at it.
 *
 * @param block what the sentence stands in
 * @param tokens its words, never empty
 * @param names found names, in order, without overlap
 * @param times found times, in order, without overlap
 * @param dependencies its enhanced dependency graph; empty when no cue made the sentence worth parsing
 */
public record Sentence(
        Article.Block.Kind block,
        List<Token> tokens,
        List<NamedEntity> names,
        List<TimeExpression> times,
        List<Dependency> dependencies) {
    public Sentence {
        requireNonNull(block);
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        times = List.copyOf(times);
        dependencies = List.copyOf(dependencies);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** Whether the sentence has a dependency graph. */
    public boolean isParsed() {
        return !dependencies.isEmpty();
    }

    /** Offset of the sentence's first character in the article's text. */
    public int begin() {
        return tokens.get(0).begin();
    }

    /** Offset after the sentence's last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
