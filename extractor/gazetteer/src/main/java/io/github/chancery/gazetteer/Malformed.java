package io.github.chancery.gazetteer;

/**
 * A document that could not be read.
 *
 * @param number its number in the dump
 * @param reason why, in a few words
 */
record Malformed(long number, String reason) {}
