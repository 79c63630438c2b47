package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.serve.http.NotFoundException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody who types may mean: an item, a type or a property.
 *
 * @param index the items
 * @param text what is told of them
 */
record Suggestions(ItemIndex index, ItemText text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 10;
    private static final int LEAST_LETTERS = 2;
    private static final List<Class<? extends Item>> CLASSES =
            List.of(Country.class, Person.class, Organisation.class, City.class, Topic.class);

    /**
     * @param kind entity, type or property
     * @throws NotFoundException if it is none of them
     */
    ObjectNode json(String kind, String typed) {
        ObjectNode object = JSON.createObjectNode();
        ArrayNode result = object.putArray("result");
        switch (kind) {
            case "entity" -> entities(typed).forEach(item -> add(item, result.addObject()));
            case "type" ->
                Arrays.stream(EntityType.values())
                        .filter(type -> begins(type.label(), typed))
                        .forEach(type -> type.addTo(result.addObject()));
            case "property" ->
                Arrays.stream(Property.values())
                        .filter(property -> begins(property.label(), typed))
                        .forEach(property ->
                                property.addTo(result.addObject()).put("description", property.description()));
            default -> throw new NotFoundException("there are suggestions of entity, type and property only");
        }
        return object;
    }

    private Stream<Item> entities(String typed) {
        if (typed.matches("Q[1-9][0-9]*")) {
            return index.byItem(typed).stream();
        }
        if (typed.length() < LEAST_LETTERS) {
            return Stream.of();
        }
        return CLASSES.stream()
                .flatMap(type -> index.begun(typed, type).stream().limit(MOST))
                .map(Item.class::cast)
                .sorted(Comparator.comparingDouble(Item::prior).reversed().thenComparing(Item::number))
                .limit(MOST);
    }

    private void add(Item item, ObjectNode suggestion) {
        suggestion.put("id", item.item()).put("name", item.label()).put("description", text.description(item));
        EntityType.of(item).addTo(suggestion.putArray("notable").addObject());
    }

    private static boolean begins(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}
