package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

/**
 * An edge of a sentence's enhanced Universal Dependencies graph.
 *
 * @param governor index of the governing token in the sentence, from 0; {@link #ROOT} for the root
 * @param relation such as "nsubj" or "obl:with"
 * @param dependent index of the dependent token, from 0
 */
public record Dependency(int governor, String relation, int dependent) {
    /** The governor of a sentence's root. */
    public static final int ROOT = -1;

    public Dependency {
        requireNonNull(relation);
    }
}
