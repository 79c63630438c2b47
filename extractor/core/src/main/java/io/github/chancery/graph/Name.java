package io.github.chancery.graph;

import io.github.chancery.digest.Sha256;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;

/**
 * What an article calls an entity.
 *
 * @param kind what the article takes it for
 * @param text the name, exactly
 */
record Name(EntityKind kind, String text) {
    private static final int DIGITS = 12;

    static Name of(Entity entity) {
        return new Name(entity.kind(), entity.name());
    }

    /** Tells the name from all others of an article: 12 hexadecimal digits. */
    String fingerprint() {
        return Sha256.hex(kind.name(), text).substring(0, DIGITS);
    }
}
