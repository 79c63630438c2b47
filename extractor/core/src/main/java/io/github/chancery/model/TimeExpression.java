package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A date or time told in a sentence.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of the token that stands for the whole in the dependency graph
 * @param value when it is
 */
public record TimeExpression(int first, int end, int head, TimeValue value) {
    public TimeExpression {
        Offsets.check(first, end);
        Offsets.check(first, head);
        requireNonNull(value);
    }
}
