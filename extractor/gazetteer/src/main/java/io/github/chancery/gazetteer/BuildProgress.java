package io.github.chancery.gazetteer;

/** Watches a build. */
public interface BuildProgress {
    /**
     * Told again and again while the dump is read.
     *
     * @param reading which reading of the dump it is, from 1
     * @param documents how many documents, or lines, have been passed in it
     * @param bytes how many bytes, when uncompressed, have been passed in it
     * @param share how much of the input has been read in it, from 0 to 1
     */
    void at(int reading, long documents, long bytes, double share);
}
