package io.github.chancery.train;

/**
 * Articles, parted by a hash of their identifiers.
 *
 * @param count of the parts
 */
record Folds(int count) {
    private static final int SPREAD = 31;

    /** The part that an article is in, from 0. */
    int of(String article) {
        return Math.floorMod(article.hashCode() * SPREAD, count);
    }
}
