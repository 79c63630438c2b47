package io.github.chancery.link;

import java.util.List;

/**
 * An organisation.
 *
 * @param type such as "intergovernmental" or "armed_group"
 */
record Organisation(String item, String label, List<String> aliases, String type) implements Item {

    static Organisation of(Row row) {
        return new Organisation(row.item(), row.cell("label"), row.list("aliases"), row.cell("kind"));
    }
}
