package io.github.chancery.link.context;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;

/** What is linked once in an article: a name of a kind. */
public record SurfaceForm(EntityKind kind, String name) {

    public static SurfaceForm of(Entity entity) {
        return new SurfaceForm(entity.kind(), entity.name());
    }
}
