package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.model.EntityKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of thing that a name can be looked for as. */
enum EntityType {
    PERSON("Person", EntityKind.PERSON),
    COUNTRY("Country", EntityKind.COUNTRY),
    ORGANISATION("Organisation", EntityKind.ORGANISATION),
    PLACE("Place", EntityKind.PLACE),
    TOPIC("Topic", EntityKind.TOPIC);

    private final String label;
    private final EntityKind kind;

    EntityType(String label, EntityKind kind) {
        this.label = label;
        this.kind = kind;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    EntityKind kind() {
        return kind;
    }

    ObjectNode addTo(ObjectNode object) {
        return object.put("id", id()).put("name", label);
    }

    static Optional<EntityType> called(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }

    /** What an item of the gazetteer is. */
    static EntityType of(Item item) {
        return switch (item.kind()) {
            case PERSON -> PERSON;
            case COUNTRY -> COUNTRY;
            case CITY, VENUE -> PLACE;
            case ORGANISATION -> ORGANISATION;
            case TOPIC -> TOPIC;
        };
    }
}
