package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** An article with its sentences, in the order of the text. */
public record ParsedArticle(Article article, List<Sentence> sentences) {
    public ParsedArticle {
        requireNonNull(article);
        sentences = List.copyOf(sentences);
    }

    /** Whether any sentence was worth parsing. */
    public boolean isRead() {
        return sentences.stream().anyMatch(Sentence::isParsed);
    }
}
