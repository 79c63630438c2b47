package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that an article speaks of, with where it does.
 *
 * @param kind what it is
 * @param name the fullest name that the article gives it; for a country its name in English
 * @param mentions where the article refers to it in this connection; empty when it is only implied
 * @param basis how it was found, for a reader: "name", "family name", "counterpart of …"
 * @param link its Wikidata item, once linked surely
 */
public record Entity(EntityKind kind, String name, List<Mention> mentions, String basis, Optional<Link> link) {
    public Entity {
        requireNonNull(kind);
        requireNonNull(name);
        requireNonNull(basis);
        requireNonNull(link);
        mentions = List.copyOf(mentions);
    }

    /** This entity without a link. */
    public Entity unlinked() {
        return new Entity(kind, name, mentions, basis, Optional.empty());
    }

    /** This entity, linked. */
    public Entity linkedTo(Link found) {
        return new Entity(kind, name, mentions, basis, Optional.of(found));
    }
}
