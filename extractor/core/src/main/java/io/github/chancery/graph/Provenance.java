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
 * @param keepsText whether the graph holds the article's text, and not the quotes alone
 * @param time when the extraction ended
 */
public record Provenance(String version, String patterns, String gazetteer, boolean keepsText, Instant time) {
    private static final int DIGITS = 12;

    /** Parts those that keep texts from those that do not. */
    private static final String WITH_TEXT = "with text";

    public Provenance {
        requireNonNull(version);
        requireNonNull(patterns);
        requireNonNull(gazetteer);
        requireNonNull(time);
    }

    /** Of a graph that holds the quotes alone. */
    public Provenance(String version, String patterns, String gazetteer, Instant time) {
        this(version, patterns, gazetteer, false, time);
    }

    /** The same of a graph that holds the text. */
    Provenance keepingText() {
        return new Provenance(version, patterns, gazetteer, true, time);
    }

    /** The same with another gazetteer, at another time. */
    Provenance relinked(String otherGazetteer, Instant otherTime) {
        return new Provenance(version, patterns, otherGazetteer, keepsText, otherTime);
    }

    /** The same at another time. */
    Provenance at(Instant otherTime) {
        return relinked(gazetteer, otherTime);
    }

    /** Names the maker, whenever it worked: 12 hexadecimal digits. */
    String fingerprint() {
        String made = keepsText
                ? Sha256.hex(version, patterns, gazetteer, WITH_TEXT)
                : Sha256.hex(version, patterns, gazetteer);
        return made.substring(0, DIGITS);
    }
}
