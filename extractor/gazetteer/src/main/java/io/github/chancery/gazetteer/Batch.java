package io.github.chancery.gazetteer;

import java.util.List;

/**
 * Documents that stand one after the other in the dump.
 *
 * @param count how many documents, or lines, have been passed with the last of these
 * @param bytes how many bytes have been passed with the last of these
 */
record Batch(List<Document> documents, long count, long bytes) {

    /**
     * What was found in a batch.
     *
     * @param batch where the batch ends
     * @param records what is kept, in the order of the dump
     */
    record Found(Batch batch, List<String> records, List<Malformed> malformed) {}
}
