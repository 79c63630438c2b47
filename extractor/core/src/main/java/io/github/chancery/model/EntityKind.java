package io.github.chancery.model;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    /** An unnamed group: "opposition leaders". */
    GROUP,
    PLACE,
    TOPIC
}
