package io.github.chancery.query;

import java.util.List;

/**
 * What there is to say about an answer.
 *
 * @param rows how many there were; 1 for an answer that is no table
 * @param unknown a sentence on each name that the question gave and the store does not have
 */
public record Answered(long rows, List<String> unknown) {
    public Answered {
        unknown = List.copyOf(unknown);
    }
}
