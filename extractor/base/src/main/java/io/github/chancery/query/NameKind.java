package io.github.chancery.query;

import io.github.chancery.model.EntityKind;
import java.util.List;

/** What a name in a question can stand for. */
enum NameKind {
    PARTY(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.GROUP),
    COUNTRY(EntityKind.COUNTRY, EntityKind.ORGANISATION),
    PLACE(EntityKind.PLACE, EntityKind.COUNTRY),
    TOPIC(EntityKind.TOPIC);

    private final List<EntityKind> kinds;

    NameKind(EntityKind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<EntityKind> kinds() {
        return kinds;
    }
}
