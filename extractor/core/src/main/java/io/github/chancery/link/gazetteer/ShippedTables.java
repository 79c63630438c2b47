package io.github.chancery.link.gazetteer;

import io.github.chancery.resource.Resources;

/** The tables that ship with Chancery; nothing is added to them. */
final class ShippedTables {
    private ShippedTables() {}

    /** The content of a table; empty for one of what was added. */
    static byte[] content(String file) {
        return file.startsWith(GazetteerFiles.ADDED)
                ? new byte[0]
                : Resources.bytes(ShippedTables.class, "/ontology/gazetteer/" + file);
    }
}
