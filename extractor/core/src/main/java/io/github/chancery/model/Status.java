package io.github.chancery.model;

/** What became of a meeting, as an article presents it when it was written. */
public enum Status {
    HELD,
    PLANNED,
    PROPOSED,
    CANCELLED,
    DENIED
}
