package io.github.chancery.query.names;

import java.util.stream.Stream;

/** What else items are called, beside what articles call them. */
@FunctionalInterface
public interface OtherNames {
    /** The items, such as "Q58217", that have this name, whatever the case and accents. */
    Stream<String> items(String name);
}
