package io.github.chancery.read.web;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a web archive.
 *
 * @param number what number it has in its file, from 1
 * @param fields of its head, by their names in lower case
 * @param block what was recorded, or as much of it as may be an article; read once
 */
record WarcRecord(int number, Map<String, String> fields, InputStream block) {
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
    }

    String type() {
        return field("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Where it was fetched. */
    Optional<String> address() {
        return field("WARC-Target-URI").map(uri -> uri.replaceAll("^<|>$", ""));
    }

    /** Its identifier, if it has one. */
    Optional<String> identifier() {
        return field("WARC-Record-ID").map(id -> id.replaceAll("^<|>$", ""));
    }
}
