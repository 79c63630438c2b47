package io.github.chancery.link.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The tables that ship with Chancery; nothing is added to them. */
final class ShippedTables {
    private ShippedTables() {}

    /** The content of a table; empty for one of what was added. */
    static byte[] content(String file) {
        if (file.startsWith(GazetteerFiles.ADDED)) {
            return new byte[0];
        }
        String name = "/ontology/gazetteer/" + file;
        try (InputStream in = Objects.requireNonNull(ShippedTables.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
