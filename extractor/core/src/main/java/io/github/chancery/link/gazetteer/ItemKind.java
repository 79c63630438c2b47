package io.github.chancery.link.gazetteer;

/** What an item of the gazetteer is. */
public enum ItemKind {
    PERSON,
    COUNTRY,
    CITY,
    /** A building or estate where people meet. */
    VENUE,
    ORGANISATION,
    /** A war, crisis, agreement or conference. */
    TOPIC
}
