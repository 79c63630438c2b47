package io.github.chancery.merge;

/**
 * What a merge found and made.
 *
 * @param articles the named graphs in the store
 * @param reports the reports in them
 * @param meetings the meetings that the reports add up to
 */
public record Merged(int articles, int reports, int meetings) {}
