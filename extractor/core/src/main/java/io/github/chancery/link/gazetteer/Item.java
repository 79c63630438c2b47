package io.github.chancery.link.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An entry of the gazetteer: a Wikidata item with its names. */
public sealed interface Item permits Country, City, Organisation, Person, Topic {
    /** Such as "Q58217". */
    String item();

    /** Its name in English. */
    String label();

    /** Its other names. */
    List<String> aliases();

    /** What it is. */
    ItemKind kind();

    /** How likely it is, from 0 to 1, that a text means this item and not a namesake of which nothing else is known. */
    double prior();

    /** Where it lies, if it lies anywhere and that is known. */
    default Optional<Coordinates> coordinates() {
        return Optional.empty();
    }

    /** The number in {@link #item}: 58217 for "Q58217". */
    default long number() {
        return Long.parseLong(item().substring(1));
    }

    /** Codes of the countries that it lies in or, for a person, holds or held posts of. */
    default Set<String> countries() {
        return Set.of();
    }

    /** The label, then the aliases. */
    default Stream<String> names() {
        return Stream.concat(Stream.of(label()), aliases().stream());
    }
}
