package io.github.chancery.read;

/** How much is taken for one article. */
final class Limits {
    /** The most bytes of one article; more is no article, and must not fill the memory. */
    static final int ARTICLE_BYTES = 5_000_000;

    private Limits() {}
}
