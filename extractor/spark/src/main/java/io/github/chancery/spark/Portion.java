package io.github.chancery.spark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What is read in one go: a file, or the lines of one that begin between two offsets, or the row groups that lie there by their middle.
 *
 * @param file its Hadoop path
 * @param begin offset in bytes
 * @param end offset in bytes behind the last one at which a line may begin
 */
record Portion(String file, long begin, long end) implements Serializable {
    private static final long WHOLE = Long.MAX_VALUE;

    Portion {
        requireNonNull(file);
    }

    /** All of a file. */
    static Portion whole(String file) {
        return new Portion(file, 0, WHOLE);
    }

    /** Whether the file is not parted. */
    boolean isWhole() {
        return begin == 0 && end == WHOLE;
    }

    /** The file's name without its directory. */
    String label() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
