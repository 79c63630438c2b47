package io.github.chancery.store.backup;

import static java.util.Objects.requireNonNull;

/**
 * What a backup is of.
 *
 * @param version of Chancery that wrote it
 * @param articles how many named graphs it holds
 * @param quads how many quads, those of the default graph among them
 * @param generation of the store as it was then; empty where the store tells none
 */
public record Manifest(String version, long articles, long quads, String generation) {
    public Manifest {
        requireNonNull(version);
        requireNonNull(generation);
    }
}
