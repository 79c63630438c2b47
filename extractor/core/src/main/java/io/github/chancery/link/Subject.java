package io.github.chancery.link;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;

/** What is linked once in an article: a name of a kind. */
record Subject(EntityKind kind, String name) {

    static Subject of(Entity entity) {
        return new Subject(entity.kind(), entity.name());
    }
}
