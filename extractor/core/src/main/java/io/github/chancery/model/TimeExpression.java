package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A date or time told in a sentence.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of the token that stands for the whole in the dependency graph
 * @param timex the value in the manner of TIMEX3, without regard to any day of reference: "XXXX-WXX-1" is some Monday,
 *     "OFFSET P-1D" yesterday; two of them with a slash between are the first and the last day of a period
 */
public record TimeExpression(int first, int end, int head, String timex) {
    public TimeExpression {
        Offsets.check(first, end);
        Offsets.check(first, head);
        requireNonNull(timex);
    }
}
