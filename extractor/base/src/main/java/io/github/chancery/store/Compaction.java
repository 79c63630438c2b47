package io.github.chancery.store;

/**
 * What making a store small did.
 *
 * @param before the bytes that it took on disk
 * @param after those that it takes
 */
public record Compaction(long before, long after) {}
