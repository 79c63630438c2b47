package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be told with a name so that it is found more surely, or asked of an item once it is found. */
enum Property {
    COUNTRY("country", "the country of a person's posts, of a place or of an organisation", true),
    POST("post", "what a person was, such as foreign minister", true),
    DATE("date", "when the name was used, such as 2016-08-15", false),
    NAMES("other names", "what else the item is called", true),
    CAPITAL("capital", "of a country", true),
    CODE("ISO 3166 code", "of a country, two letters", true),
    COORDINATES("coordinates", "latitude and longitude of a place", true);

    private final String label;
    private final String description;
    private final boolean isKnown;

    Property(String label, String description, boolean isKnown) {
        this.label = label;
        this.description = description;
        this.isKnown = isKnown;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the gazetteer knows it of items. */
    boolean isKnown() {
        return isKnown;
    }

    ObjectNode addTo(ObjectNode object) {
        return object.put("id", id()).put("name", label);
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    static Optional<Property> called(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id().equals(id))
                .findFirst();
    }

    /** Adds the item's values. */
    void addValues(Item item, ItemText text, ArrayNode values) {
        switch (this) {
            case COUNTRY ->
                item.countries().stream()
                        .sorted()
                        .flatMap(code -> text.country(code).stream())
                        .forEach(country -> addEntity(country.item(), country.label(), values));
            case POST -> {
                if (item instanceof Person person) {
                    person.posts().forEach(post -> values.addObject().put("str", text.post(post)));
                }
            }
            case NAMES -> item.aliases().forEach(name -> values.addObject().put("str", name));
            case CAPITAL -> {
                if (item instanceof Country country && !country.capitalItem().isEmpty()) {
                    addEntity(country.capitalItem(), country.capital(), values);
                }
            }
            case CODE -> {
                if (item instanceof Country country && !country.code().isEmpty()) {
                    values.addObject().put("str", country.code());
                }
            }
            case COORDINATES ->
                item.coordinates()
                        .ifPresent(place -> values.addObject().put("str", place.latitude() + ", " + place.longitude()));
            case DATE -> {}
        }
    }

    private static void addEntity(String item, String label, ArrayNode values) {
        values.addObject().put("id", item).put("name", label);
    }
}
