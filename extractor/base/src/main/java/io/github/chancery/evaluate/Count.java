package io.github.chancery.evaluate;

/**
 * How much of what was found is right, and how much of what is annotated was found.
 *
 * @param right found and annotated
 * @param invented found, but not annotated
 * @param missed annotated, but not found
 */
record Count(int right, int invented, int missed) {
    static final Count NONE = new Count(0, 0, 0);

    /** The count of {@code found} things of which {@code right} are among the {@code annotated} ones. */
    static Count of(int right, int found, int annotated) {
        return new Count(right, found - right, annotated - right);
    }

    Count plus(Count other) {
        return new Count(right + other.right, invented + other.invented, missed + other.missed);
    }

    /** The share of what was found that is right, from 0 to 1. */
    double precision() {
        return share(right, right + invented);
    }

    /** The share of what is annotated that was found, from 0 to 1. */
    double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    double f1() {
        return share(2 * right, 2 * right + invented + missed);
    }

    /** {@code part} of {@code all}; 0 where there is nothing. */
    static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
