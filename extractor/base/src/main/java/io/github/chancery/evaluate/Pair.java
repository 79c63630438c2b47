package io.github.chancery.evaluate;

import static java.util.Objects.requireNonNull;

/** What is annotated and what is found for it. */
record Pair<G, F>(G gold, F found) {
    Pair {
        requireNonNull(gold);
        requireNonNull(found);
    }
}
