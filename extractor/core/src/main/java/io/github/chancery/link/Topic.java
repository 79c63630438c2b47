package io.github.chancery.link;

import java.util.List;

/** A war, crisis, agreement or conference that meetings are about. */
record Topic(String item, String label, List<String> aliases) implements Item {

    static Topic of(Row row) {
        return new Topic(row.item(), row.cell("label"), row.list("aliases"));
    }
}
