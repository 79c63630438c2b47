package io.github.chancery.graph;

import static java.util.Objects.requireNonNull;

import io.github.chancery.digest.Sha256;
import java.time.Instant;

/**
 * What made a graph, and when.
 *
 * @param version of Chancery
 * @param patterns version of the patterns that find meetings
 * @param gazetteer version of the names that entities are linked against
 * @param time when the extraction ended
 */
public record Provenance(String version, String patterns, String gazetteer, Instant time) {
    public Provenance {
        requireNonNull(version);
        requireNonNull(patterns);
        requireNonNull(gazetteer);
        requireNonNull(time);
    }

    /** The same at another time. */
    Provenance at(Instant otherTime) {
        return new Provenance(version, patterns, gazetteer, otherTime);
    }

    /** Names the maker, whenever it worked: 12 hexadecimal digits. */
    String fingerprint() {
        return Sha256.hex(version, patterns, gazetteer).substring(0, 12);
    }
}
