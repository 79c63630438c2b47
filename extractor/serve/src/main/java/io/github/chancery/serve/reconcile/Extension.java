package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.index.ItemIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns to be added to somebody's table once its names are found.
 *
 * @param index the items
 * @param text what is told of them
 */
record Extension(ItemIndex index, ItemText text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the items of a query have of its properties; what is not known stays empty. */
    ObjectNode json(JsonNode query) {
        ObjectNode object = JSON.createObjectNode();
        List<Property> properties = new ArrayList<>();
        query.path("properties")
                .forEach(asked -> Property.called(asked.path("id").asText()).ifPresent(properties::add));
        ArrayNode meta = object.putArray("meta");
        properties.forEach(property -> {
            ObjectNode column = property.addTo(meta.addObject());
            if (property == Property.COUNTRY) {
                EntityType.COUNTRY.addTo(column.putObject("type"));
            }
        });
        ObjectNode rows = object.putObject("rows");
        query.path("ids").forEach(id -> add(id.asText(), properties, rows.putObject(id.asText())));
        return object;
    }

    private void add(String id, List<Property> properties, ObjectNode row) {
        Optional<Item> item = index.byItem(id);
        for (Property property : properties) {
            ArrayNode values = row.putArray(property.id());
            item.ifPresent(known -> property.addValues(known, text, values));
        }
    }

    /** The properties that can be added to items of a type. */
    static ObjectNode proposals(String type) {
        ObjectNode object = JSON.createObjectNode().put("type", type);
        ArrayNode properties = object.putArray("properties");
        for (Property property : Property.values()) {
            if (property.isKnown()) {
                property.addTo(properties.addObject()).put("description", property.description());
            }
        }
        return object;
    }
}
