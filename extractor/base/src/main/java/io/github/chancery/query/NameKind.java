package io.github.chancery.query;

import io.github.chancery.model.EntityKind;
import java.util.List;

/** What a name in a question can stand for. */
enum NameKind {
    PARTY,
    COUNTRY,
    PLACE,
    TOPIC;

    List<EntityKind> kinds() {
        return switch (this) {
            case PARTY -> List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.GROUP);
            case COUNTRY -> List.of(EntityKind.COUNTRY, EntityKind.ORGANISATION);
            case PLACE -> List.of(EntityKind.PLACE, EntityKind.COUNTRY);
            case TOPIC -> List.of(EntityKind.TOPIC);
        };
    }
}
