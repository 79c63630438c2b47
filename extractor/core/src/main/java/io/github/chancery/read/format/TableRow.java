package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One article's values, by the names that its table gives them. */
final class TableRow {
    private final ObjectNode values;
    private final Map<String, String> names = new HashMap<>();

    TableRow(ObjectNode values) {
        this.values = values;
        values.fieldNames().forEachRemaining(name -> names.putIfAbsent(TableNames.folded(name), name));
    }

    /** The value of a name, such as "source.title"; a missing one if there is none. */
    JsonNode value(String name) {
        if (values.has(name)) {
            return values.path(name);
        }
        String known = names.get(TableNames.folded(name));
        if (known != null) {
            return values.path(known);
        }
        JsonNode within = name.contains(".") ? values : MissingNode.getInstance();
        for (String part : name.split("\\.", -1)) {
            within = within.path(part);
        }
        return within;
    }

    /** Whether it has all these names. */
    boolean hasAll(Iterable<String> wanted) {
        for (String name : wanted) {
            if (!names.containsKey(TableNames.folded(name))) {
                return false;
            }
        }
        return true;
    }

    /** The names as they stand. */
    Set<String> names() {
        return Set.copyOf(names.values());
    }
}
