package io.github.chancery.query.names;

import io.github.chancery.model.EntityKind;
import java.util.List;
import java.util.stream.Stream;

/** What a name in a question can stand for. */
public enum NameKind {
    PARTY,
    COUNTRY,
    PLACE,
    TOPIC,
    ARTICLE;

    /** What names of articles are filed under; those of entities are under what they are. */
    static final String ARTICLES = "ARTICLE";

    /** What names of this kind are filed under. */
    List<String> files() {
        return this == ARTICLE
                ? List.of(ARTICLES)
                : kinds().map(EntityKind::name).toList();
    }

    /** What those of this kind can be; nothing for articles. */
    Stream<EntityKind> kinds() {
        return switch (this) {
            case PARTY -> Stream.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.GROUP);
            case COUNTRY -> Stream.of(EntityKind.COUNTRY, EntityKind.ORGANISATION);
            case PLACE -> Stream.of(EntityKind.PLACE, EntityKind.COUNTRY);
            case TOPIC -> Stream.of(EntityKind.TOPIC);
            case ARTICLE -> Stream.of();
        };
    }
}
