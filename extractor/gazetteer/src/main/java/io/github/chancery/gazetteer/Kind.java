package io.github.chancery.gazetteer;

import java.util.List;
import java.util.Locale;

/** A kind of item, and the table that holds its items. */
enum Kind {
    PERSON("people.tsv", "posts", "qid label aliases posts source sitelinks"),
    COUNTRY(
            "countries.tsv",
            "demonyms",
            "qid label iso2 demonyms aliases capital capital_qid seats status source lat lon"),
    CITY("cities.tsv", "population", "qid label iso2 population aliases source lat lon sitelinks"),
    TOPIC("topics.tsv", "start", "qid label aliases start kind source sitelinks"),
    ORGANISATION("organisations.tsv", "kind", "qid label aliases kind source sitelinks");

    private final String file;
    private final String telling;
    private final String header;

    Kind(String file, String telling, String header) {
        this.file = file;
        this.telling = telling;
        this.header = header;
    }

    /** The name of its table. */
    String file() {
        return file;
    }

    /** A column by which its table is known from those that come after it in this list. */
    String telling() {
        return telling;
    }

    /** The name of the table of what is added of this kind. */
    String addedFile() {
        return "added-" + file();
    }

    /** The columns of its table, in order. */
    List<String> columns() {
        return List.of(header.split(" ", -1));
    }

    static Kind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
