package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * A date or time told in a sentence.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param timex the TIMEX3 value without regard to any date of reference: "XXXX-WXX-1" is some Monday
 */
public record TimeExpression(int first, int end, String timex) {
    public TimeExpression {
        Offsets.check(first, end);
        requireNonNull(timex);
    }
}
