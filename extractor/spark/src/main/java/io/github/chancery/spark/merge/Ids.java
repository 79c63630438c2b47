package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.digest.Sha256;
import java.nio.ByteBuffer;

/**
 * Short names of keys, reports and articles, by which they are brought together. What two things of one name bring together
 * is compared afterwards, as are all others that were brought together, so that such a chance changes nothing.
 */
final class Ids {
    private Ids() {}

    /** The first eight bytes of the text's SHA-256. */
    static long of(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(UTF_8))).getLong();
    }
}
