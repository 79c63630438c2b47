package io.github.chancery.graph.meeting;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.TextSignature;

/**
 * An article with the signature of its text.
 *
 * @param article the article's IRI
 */
public record SignedText(String article, TextSignature signature) {
    public SignedText {
        requireNonNull(article);
        requireNonNull(signature);
    }
}
