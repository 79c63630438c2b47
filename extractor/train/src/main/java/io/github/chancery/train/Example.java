package io.github.chancery.train;

import static java.util.Objects.requireNonNull;

import io.github.chancery.meeting.score.Features;

/**
 * A candidate of an annotated article.
 *
 * @param article the article's identifier
 * @param features what is known of the candidate
 * @param yes whether it is what the annotation says
 */
record Example(String article, Features features, boolean yes) {
    Example {
        requireNonNull(article);
        requireNonNull(features);
    }
}
