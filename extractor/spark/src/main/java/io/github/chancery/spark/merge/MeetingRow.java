package io.github.chancery.spark.merge;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;

/**
 * A meeting as it is written.
 *
 * @param iri the meeting's
 * @param lines its triples
 * @param named the IRIs of the entities that it names
 */
record MeetingRow(String iri, String lines, List<String> named) implements Serializable {
    MeetingRow {
        requireNonNull(iri);
        requireNonNull(lines);
        named = List.copyOf(named);
    }
}
