package io.github.chancery.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An entry of the gazetteer: a Wikidata item with its names. */
sealed interface Item permits Country, City, Organisation, Person, Topic {
    /** Such as "Q58217". */
    String item();

    /** Its name in English. */
    String label();

    /** Its other names. */
    List<String> aliases();

    /** Codes of the countries that it lies in or, for a person, holds or held posts of. */
    default Set<String> countries() {
        return Set.of();
    }

    /** The label, then the aliases. */
    default Stream<String> names() {
        return Stream.concat(Stream.of(label()), aliases().stream());
    }
}
